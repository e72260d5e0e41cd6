/** Rates of a territory that are to reach their aim (检验率、三确认率、走访率). */
@NullMarked
package io.guapai.inspection.statistics;

import org.jspecify.annotations.NullMarked;
