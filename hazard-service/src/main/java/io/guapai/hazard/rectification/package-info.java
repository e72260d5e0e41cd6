/** Rectification (整改): plan, report, recheck. */
@NullMarked
package io.guapai.hazard.rectification;

import org.jspecify.annotations.NullMarked;
