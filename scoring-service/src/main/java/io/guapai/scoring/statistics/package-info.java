/** Counts of a territory. */
@NullMarked
package io.guapai.scoring.statistics;

import org.jspecify.annotations.NullMarked;
