package io.guapai.hazard.grading;

import io.guapai.hazard.repeat.RecurrenceRule;
import io.guapai.hazard.repeat.Repeats;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;

/** The rules that grade, by the day they are in force. */
@ApplicationScoped
public class GradeBooks {

  private final Sql sql;
  private final Repeats repeats;
  private final PlatformClock clock;
  private final RulesOfDay<GradeBook> books;

  public GradeBooks(Sql sql, Repeats repeats, PlatformClock clock) {
    this.sql = sql;
    this.repeats = repeats;
    this.clock = clock;
    this.books = new RulesOfDay<>(this::read);
  }

  /** The rules in force today. */
  public GradeBook today() {
    return books.on(clock.today());
  }

  private GradeBook read(LocalDate day) {
    return new GradeBook(
        new HashSet<>(
            sql.query(
                "select region_code from serious_tier"
                    + Editions.ASKED
                    + "where "
                    + Editions.IN_FORCE,
                row -> row.getString(1),
                day)),
        repeats.rule(RecurrenceRule.Purpose.REPEAT, day).orElse(null));
  }
}
