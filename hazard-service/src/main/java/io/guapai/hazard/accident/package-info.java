/** Accidents that agencies report (事故). */
@NullMarked
package io.guapai.hazard.accident;

import org.jspecify.annotations.NullMarked;
