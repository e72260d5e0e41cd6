/**
 * The life of a hazard (隐患): its states, the acts that lead from one to the next, and what is on
 * file of it. Needs no capability.
 */
@NullMarked
package io.guapai.hazard.lifecycle;

import org.jspecify.annotations.NullMarked;
