/** People trapped in lifts and their rescue (电梯困人与应急救援). */
@NullMarked
package io.guapai.inspection.rescue;

import org.jspecify.annotations.NullMarked;
