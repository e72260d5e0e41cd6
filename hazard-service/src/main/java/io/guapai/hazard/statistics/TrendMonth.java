package io.guapai.hazard.statistics;

/**
 * How hazards went in one month, as their histories tell. How many were overdue on a past day is
 * not kept.
 *
 * @param month {@code YYYY-MM}
 * @param open open at the end of the month, or now in the month that has not ended
 * @param listed under supervision then
 * @param reported reported in the month
 * @param ended closed, rejected, merged or transferred in the month
 */
public record TrendMonth(String month, long open, long listed, long reported, long ended) {}
