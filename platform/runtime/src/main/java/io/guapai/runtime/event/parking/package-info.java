/** Records that are held back, each for a cause, and with them the later ones of their keys. */
@NullMarked
package io.guapai.runtime.event.parking;

import org.jspecify.annotations.NullMarked;
