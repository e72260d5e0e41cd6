/**
 * What becomes due with time. A capability says which rows those are and what is done with them
 * ({@link io.guapai.runtime.due.DueWork}); one loop in each service finds them, shares them with
 * the other replicas, parks what cannot be handled and tells an operator.
 */
@NullMarked
package io.guapai.runtime.due;

import org.jspecify.annotations.NullMarked;
