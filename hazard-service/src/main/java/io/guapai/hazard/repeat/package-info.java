/** Hazards that come back, by themselves or reopened. */
@NullMarked
package io.guapai.hazard.repeat;

import org.jspecify.annotations.NullMarked;
