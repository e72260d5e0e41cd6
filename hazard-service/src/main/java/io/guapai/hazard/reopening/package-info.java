/** Hazards that came back: seen as such, and opened again. */
@NullMarked
package io.guapai.hazard.reopening;

import org.jspecify.annotations.NullMarked;
