package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.contracts.Level;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules for accidents: the table of grades, the term to report, and who investigates. */
@ApplicationScoped
class AccidentGrades {

  private static final String BY_TABLE =
      """
      select r.grade from accident_grade_rule r
      join unnest(?, ?::int[]) as told (consequence, amount)
        on told.consequence = r.consequence and told.amount >= r.least
      where r.edition = ? and starts_with(
        coalesce((select variety from unit where equipment_id = ?), ''), r.variety_prefix)
      """;

  private final Sql sql;

  AccidentGrades(Sql sql) {
    this.sql = sql;
  }

  /**
   * A grade and where it comes from.
   *
   * @param edition edition of the table; null when nothing but a claim was known
   */
  record Graded(AccidentGrade grade, @Nullable String edition) {}

  /** The highest of what the table says of the consequences and of what is claimed. */
  Graded grade(Account account, String equipmentId, LocalDate day) {
    AccidentGrade claimed = Objects.requireNonNullElse(account.claimed(), AccidentGrade.GENERAL);
    if (account.consequences().isEmpty()) {
      return new Graded(claimed, null);
    }
    String edition =
        sql.first(
                "select edition from accident_grade_edition"
                    + Editions.ASKED
                    + "order by "
                    + Editions.NEAREST
                    + " limit 1",
                row -> row.getString(1),
                day)
            .orElseThrow();
    List<Consequence> told = account.consequences();
    Stream<AccidentGrade> byTable =
        sql
            .query(
                BY_TABLE,
                row -> AccidentGrade.valueOf(row.getString(1)),
                told.stream().map(Consequence::kind).toList(),
                told.stream().map(Consequence::amount).toList(),
                edition,
                equipmentId)
            .stream();
    return new Graded(
        Stream.concat(Stream.of(claimed), byTable).max(Comparator.naturalOrder()).orElseThrow(),
        edition);
  }

  /** Within which time an enterprise has to report an accident of a day. */
  Duration reportingTerm(LocalDate day) {
    return sql.first(
            "select minutes from accident_report_term"
                + Editions.ASKED
                + "order by "
                + Editions.NEAREST
                + " limit 1",
            row -> Duration.ofMinutes(row.getInt(1)),
            day)
        .orElseThrow();
  }

  /** The lowest level at which an accident of a grade is investigated (特种设备安全法 §72). */
  Level investigator(AccidentGrade grade) {
    return sql.first(
            "select level from accident_investigator where grade = ?",
            row -> Level.valueOf(row.getString(1)),
            grade)
        .orElseThrow();
  }
}
