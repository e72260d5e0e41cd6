package io.guapai.equipment.statistics;

import java.time.Instant;

/**
 * Counts of a territory.
 *
 * @param equipment units of any state
 * @param registered units in use that are registered (注册登记率 is of all in use)
 * @param inspectionValid units in use whose inspection holds (定期检验率 likewise)
 * @param inspectionOverdue units in use whose inspection held until a day before today
 * @param asOf the moment of counting
 */
public record Statistics(
    String region,
    long enterprises,
    long equipment,
    long inUse,
    long registered,
    long inspectionValid,
    long sealed,
    long inspectionOverdue,
    Instant asOf) {}
