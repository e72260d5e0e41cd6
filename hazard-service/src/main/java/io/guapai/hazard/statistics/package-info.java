/** Counts of a territory. */
@NullMarked
package io.guapai.hazard.statistics;

import org.jspecify.annotations.NullMarked;
