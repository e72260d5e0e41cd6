/** Held records are let go: when what they await is told, or when a person decides about them. */
@NullMarked
package io.guapai.runtime.event.replay;

import org.jspecify.annotations.NullMarked;
