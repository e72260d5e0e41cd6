/** How a broker is reached, and with what patience. */
@NullMarked
package io.guapai.runtime.event.broker;

import org.jspecify.annotations.NullMarked;
