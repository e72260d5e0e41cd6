package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.inspection.due.DueState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a unit that is due.
 *
 * @param bindsUse whether the unit must not be used once it has run out (特种设备安全法 §40)
 * @param dueDate last day on which it holds
 * @param monthOnly whether that date is known by its month only
 * @param daysLeft days until then; negative when it is past
 * @param institute id of the institute that examined it last; null when no report is on file
 * @param postponed whether a decision moved the date
 */
public record DueClockView(
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    String variety,
    UnitClock clock,
    boolean bindsUse,
    LocalDate dueDate,
    boolean monthOnly,
    DueState state,
    long daysLeft,
    Basis basis,
    @Nullable String institute,
    boolean postponed,
    boolean demonstration) {}
