package io.guapai.equipment.statistics;

import java.time.Instant;

/**
 * Counts of a territory.
 *
 * @param equipment units of any state
 * @param inspectionOverdue units in use whose inspection held until a day before today
 * @param asOf the moment of counting
 */
public record Statistics(
    String region,
    long enterprises,
    long equipment,
    long inUse,
    long sealed,
    long inspectionOverdue,
    Instant asOf) {}
