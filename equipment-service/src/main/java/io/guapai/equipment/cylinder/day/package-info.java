/** A filler's day 充装单位日汇总: what its cylinders went through, told once the day is over. */
@NullMarked
package io.guapai.equipment.cylinder.day;

import org.jspecify.annotations.NullMarked;
