/** Counts of a territory. */
@NullMarked
package io.guapai.equipment.statistics;

import org.jspecify.annotations.NullMarked;
