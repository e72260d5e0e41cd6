/** More time to rectify a hazard (延期整改): asked once by the enterprise, decided by an authority. */
@NullMarked
package io.guapai.hazard.extension;

import org.jspecify.annotations.NullMarked;
