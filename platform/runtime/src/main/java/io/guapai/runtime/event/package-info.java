/**
 * Events: what they are, how a service tells one together with its state, and how it says which it
 * wants to hear.
 */
@NullMarked
package io.guapai.runtime.event;

import org.jspecify.annotations.NullMarked;
