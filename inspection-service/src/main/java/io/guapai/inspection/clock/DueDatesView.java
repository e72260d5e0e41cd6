package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.inspection.cycle.CycleRule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a unit, each with what it rests on.
 *
 * @param nextInspectionDate the earliest date that binds its use; null when it has none
 * @param yearsCountedFrom day from which its years of use are counted; null when it is not known
 * @param safetyGrade as the newest report that tells it
 * @param clocks those that run, the earliest date first
 * @param unknown those that such equipment has and of which nothing is on file
 */
public record DueDatesView(
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    String variety,
    boolean inUse,
    @Nullable LocalDate nextInspectionDate,
    @Nullable LocalDate yearsCountedFrom,
    @Nullable Integer safetyGrade,
    @Nullable String unitClass,
    @Nullable String medium,
    List<DueDate> clocks,
    List<UnknownClock> unknown) {

  /**
   * Through which day a clock runs, and why.
   *
   * @param bindsUse whether the unit must not be used once it has run out (特种设备安全法 §40)
   * @param dueDate last day on which it holds
   * @param printedDate the same before a decision moved it
   * @param monthOnly whether the date is known by its month only, and holds through its end
   * @param daysLeft days until then; negative when it is past
   * @param startedOn day of the examination or the first use that it runs from; null when only the
   *     register tells the date
   * @param inspectionId the inspection or calibration that it rests on
   * @param reportNo number of its report or certificate
   * @param institute who made it
   * @param rule the cycle that it was reckoned by, with its edition and source; null when the
   *     report or the register states the date
   * @param countedFrom what the cycle was counted from
   * @param countedMonths so many months after that
   * @param arithmetic the sum: a day that the month does not have becomes its last
   * @param movedBy the decision that moved the date
   */
  public record DueDate(
      UnitClock clock,
      boolean bindsUse,
      ClockState state,
      LocalDate dueDate,
      LocalDate printedDate,
      boolean monthOnly,
      long daysLeft,
      Basis basis,
      @Nullable LocalDate startedOn,
      @Nullable UUID inspectionId,
      @Nullable String reportNo,
      @Nullable String institute,
      @Nullable CycleRule rule,
      @Nullable LocalDate countedFrom,
      @Nullable Integer countedMonths,
      @Nullable String arithmetic,
      @Nullable MovedBy movedBy) {}

  /** A decision of a territory on dates. */
  public record MovedBy(
      UUID postponementId, String decisionNo, String regionCode, String reason, LocalDate until) {}

  /**
   * A clock of such equipment of which nothing is on file.
   *
   * @param rule the cycle that it will be reckoned by
   */
  public record UnknownClock(UnitClock clock, boolean bindsUse, CycleRule rule) {}
}
