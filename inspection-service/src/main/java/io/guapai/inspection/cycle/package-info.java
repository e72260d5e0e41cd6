/** Periodic inspection cycles 定期检验周期: when the next inspection is due. */
@NullMarked
package io.guapai.inspection.cycle;

import org.jspecify.annotations.NullMarked;
