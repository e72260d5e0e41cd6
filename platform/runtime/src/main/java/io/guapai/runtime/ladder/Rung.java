package io.guapai.runtime.ladder;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.runtime.calendar.DayUnit;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf says of a rung: who lets which term pass, and who hears of it then.
 *
 * @param from the level that has the term; null where climbs are counted
 * @param climb which climb it is, from 1; null where the level decides
 * @param days length of the term, counted from the day after it begins; 0: there is none but the
 *     one that passed already
 * @param to the level that it climbs to, or the next above that has a government there; null: the
 *     next above
 * @param severity what the alert asks of its reader; null where none follows from the climb itself
 */
public record Rung(
    @NotNull LadderSubject subject,
    @Nullable Level from,
    @Nullable @Min(1) Integer climb,
    @Min(0) int days,
    @NotNull DayUnit unit,
    @Nullable Level to,
    @Nullable Severity severity) {

  /** A rung is found by its number or by its level, as its subject has it. */
  @JsonIgnore
  @AssertTrue(message = "climb alone of LATE_DUTY, from alone of the others")
  public boolean isFound() {
    return subject == null
        || subject.counted() == (climb != null) && subject.counted() == (from == null);
  }

  /** A severity that nobody reads would be none. */
  @JsonIgnore
  @AssertTrue(message = "severity of all but OVERDUE_LISTING, whose new listing alerts by itself")
  public boolean isHeard() {
    return subject == null || subject.alerts() == (severity != null);
  }

  /** It climbs. */
  @JsonIgnore
  @AssertTrue(message = "to a level above from")
  public boolean isUpward() {
    return from == null || to == null || to.compareTo(from) > 0;
  }

  boolean isFor(LadderSubject asked, @Nullable Level level, int number) {
    return subject == asked && (climb == null ? from == level : climb == number);
  }
}
