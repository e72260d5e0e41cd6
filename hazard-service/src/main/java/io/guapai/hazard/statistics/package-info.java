/** Counts of a territory, and the monthly form of hazards (事故隐患排查治理情况统计表). */
@NullMarked
package io.guapai.hazard.statistics;

import org.jspecify.annotations.NullMarked;
