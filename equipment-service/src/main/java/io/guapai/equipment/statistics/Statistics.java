package io.guapai.equipment.statistics;

import java.time.Instant;

/**
 * Counts of a territory.
 *
 * @param equipment units of any state
 * @param registered units in use that are registered (注册登记率 is of all in use)
 * @param inspectionValid units in use whose inspection holds (定期检验率 likewise)
 * @param inspectionDueSoon those among them whose next inspection is due soon
 * @param inspectionOverdue units in use whose inspection held until a day before today
 * @param inspectionFailed units in use that did not pass the last one
 * @param neverInspected units in use of which no inspection is known
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
    long inspectionDueSoon,
    long inspectionOverdue,
    long inspectionFailed,
    long neverInspected,
    Instant asOf) {}
