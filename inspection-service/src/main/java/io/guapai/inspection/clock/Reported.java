package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.inspection.cycle.CycleRule;
import io.guapai.inspection.cycle.Cycles;
import io.guapai.inspection.cycle.Reckoned;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest report or calibration on file that gave a clock of a unit its date.
 *
 * @param through day through which the clock runs by it; null when nothing is due after it
 * @param rule id of the cycle that it was reckoned by; null when the report states the date
 * @param countedFrom what the cycle was counted from; null also in what was recorded before clocks
 */
record Reported(
    String equipmentId,
    UnitClock clock,
    UUID id,
    String institute,
    String reportNo,
    LocalDate inspectedOn,
    @Nullable LocalDate through,
    boolean monthOnly,
    @Nullable String rule,
    @Nullable String edition,
    @Nullable LocalDate countedFrom,
    @Nullable Integer countedMonths) {

  /** The date that it gives; empty when nothing is due after it. */
  Optional<ClockDate> date(Cycles cycles, @Nullable LocalDate base) {
    return Optional.ofNullable(through).map(due -> date(due, cycles, base));
  }

  private ClockDate date(LocalDate due, Cycles cycles, @Nullable LocalDate base) {
    CycleRule by =
        rule == null || edition == null ? null : cycles.edition(rule, edition).orElse(null);
    return new ClockDate(
        clock,
        rule == null ? Basis.STATED : Basis.RULE,
        inspectedOn,
        due,
        monthOnly,
        new ClockDate.Source(id, institute, reportNo),
        by,
        reckoned(by, base),
        null);
  }

  /** How it was reckoned: as recorded, else anew, where that leads to the same date. */
  private @Nullable Reckoned reckoned(@Nullable CycleRule by, @Nullable LocalDate base) {
    if (countedFrom != null && countedMonths != null) {
      return new Reckoned(countedFrom, countedMonths, monthOnly);
    }
    return by == null
        ? null
        : by.reckon(inspectedOn, base, null)
            .filter(anew -> anew.due().equals(through))
            .orElse(null);
  }
}
