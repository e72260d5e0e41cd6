/** Drills of rescue from lifts (电梯应急救援演练). */
@NullMarked
package io.guapai.inspection.drill;

import org.jspecify.annotations.NullMarked;
