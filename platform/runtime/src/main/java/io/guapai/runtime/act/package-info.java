/**
 * Acts of persons on dossiers: a capability says what an act is, and one place runs it, publishes
 * it and answers who may do it and why not.
 */
@NullMarked
package io.guapai.runtime.act;

import org.jspecify.annotations.NullMarked;
