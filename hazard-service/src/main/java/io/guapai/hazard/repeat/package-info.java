/** Which hazard of the past a new one repeats, by effective-dated rules. */
@NullMarked
package io.guapai.hazard.repeat;

import org.jspecify.annotations.NullMarked;
