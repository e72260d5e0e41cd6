/** Hazards that ran past their deadline (逾期未整改). */
@NullMarked
package io.guapai.hazard.overdue;

import org.jspecify.annotations.NullMarked;
