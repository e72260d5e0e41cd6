/** The history of a hazard: one row per act, never changed. */
@NullMarked
package io.guapai.hazard.history;

import org.jspecify.annotations.NullMarked;
