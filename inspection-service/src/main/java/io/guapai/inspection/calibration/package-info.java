/** Calibrations of overspeed governors of lifts (限速器校验). */
@NullMarked
package io.guapai.inspection.calibration;

import org.jspecify.annotations.NullMarked;
