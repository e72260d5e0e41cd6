package io.guapai.inspection.due;

import java.time.LocalDate;

/**
 * A unit whose inspection is due.
 *
 * @param dueDate last day on which the inspection holds
 * @param daysLeft days until then; negative when it is past
 */
public record DueView(
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    String variety,
    LocalDate dueDate,
    DueState state,
    long daysLeft,
    boolean demonstration) {}
