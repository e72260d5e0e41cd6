package io.guapai.equipment.statistics;

import io.guapai.equipment.register.EquipmentKind;

/**
 * Counts of one kind of equipment in a territory. Each unit has one use state; those in use are
 * counted again by their registration, and by how their inspection stands.
 *
 * @param equipment units of any state
 * @param registered units in use that are registered
 * @param inspectionValid units in use whose inspection holds for longer than soon
 * @param inspectionDueSoon units in use whose inspection holds and is due soon, by the term of the
 *     kind
 * @param inspectionOverdue units in use whose inspection held until a day before today
 * @param inspectionFailed units in use that did not pass the last one
 * @param neverInspected units in use of which no inspection is known
 */
public record KindStatistics(
    String region,
    EquipmentKind kind,
    long equipment,
    long notInUse,
    long inUse,
    long stopped,
    long sealed,
    long scrapped,
    long dismantled,
    long movedOut,
    long registered,
    long inspectionValid,
    long inspectionDueSoon,
    long inspectionOverdue,
    long inspectionFailed,
    long neverInspected) {}
