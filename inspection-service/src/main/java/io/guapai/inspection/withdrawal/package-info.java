/** Withdrawals of reports by the institutes that gave them (检验报告撤回). */
@NullMarked
package io.guapai.inspection.withdrawal;

import org.jspecify.annotations.NullMarked;
