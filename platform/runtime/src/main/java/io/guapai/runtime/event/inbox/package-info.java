/**
 * Records become effects: read, applied once, in the order of their keys, and what waits for
 * something unknown.
 */
@NullMarked
package io.guapai.runtime.event.inbox;

import org.jspecify.annotations.NullMarked;
