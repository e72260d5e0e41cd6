package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.inspection.cycle.CycleRule;
import io.guapai.inspection.cycle.Reckoned;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Through which day a clock of a unit runs, and why.
 *
 * @param startedOn day of the examination or the first use that it runs from; null when only the
 *     register tells the date
 * @param printed date that follows from it
 * @param monthOnly whether that date is known by its month only, and holds through its end
 * @param report the report that it rests on; null when on none
 * @param rule the cycle that it was reckoned by; null when the report or the register states it
 * @param reckoned how it was; null when it was not, or in what was recorded before clocks
 * @param decision what moved the date; null when nothing did
 */
record ClockDate(
    UnitClock clock,
    Basis basis,
    @Nullable LocalDate startedOn,
    LocalDate printed,
    boolean monthOnly,
    @Nullable Source report,
    @Nullable CycleRule rule,
    @Nullable Reckoned reckoned,
    @Nullable Decision decision) {

  /** A report on file. */
  record Source(UUID id, String institute, String reportNo) {}

  /** Last day on which it holds. */
  LocalDate due() {
    return decision == null ? printed : decision.until();
  }

  ClockDate moved(@Nullable Decision by) {
    return new ClockDate(clock, basis, startedOn, printed, monthOnly, report, rule, reckoned, by);
  }
}
