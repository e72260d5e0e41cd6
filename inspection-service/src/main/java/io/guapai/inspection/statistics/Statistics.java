package io.guapai.inspection.statistics;

import java.time.Instant;
import java.util.List;

/**
 * How far a territory is with what it has to do in a year.
 *
 * @param year the running calendar year
 */
public record Statistics(String region, int year, List<Rate> rates, Instant asOf) {}
