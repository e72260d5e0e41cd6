package io.guapai.hazard.complaint;

import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The terms of complaints: by the rules in force, and as they were set. */
@ApplicationScoped
public class ComplaintTerms {

  private static final String CONTACT_ID = "COMPLAINT-CONTACT";
  private static final RuleKind<Contact> CONTACT =
      RuleKind.ending("COMPLAINT_CONTACT", Contact.class, CONTACT_ID).inTerritories();

  private final DeadlineRules rules;
  private final Sql sql;
  private final PlatformClock clock;
  private final Shelf shelf;

  ComplaintTerms(DeadlineRules rules, Sql sql, PlatformClock clock, Shelf shelf) {
    this.rules = rules;
    this.sql = sql;
    this.clock = clock;
    this.shelf = shelf;
  }

  /** Within how many hours the sender of a complaint hears from the authority. */
  record Contact(@Min(1) int hours) {}

  @Produces
  @Singleton
  static RuleKind<Contact> contact() {
    return CONTACT;
  }

  /** Until when it must be decided whether to take up what came in on a day (CMP 14). */
  public DueDate acceptance(LocalDate received) {
    return rules.today().term(Purpose.COMPLAINT_ACCEPTANCE, received);
  }

  /** Until when what came in on a day must be checked (CMP 23). */
  public DueDate check(LocalDate received) {
    return rules.today().term(Purpose.COMPLAINT_CHECK, received);
  }

  /** Until when an extended check must be done (CMP 23). */
  public DueDate extendedCheck(LocalDate due) {
    return rules.today().term(Purpose.COMPLAINT_CHECK, due);
  }

  /** Until when the sender must be told of what was decided on a day (CMP 31). */
  public DueDate telling(LocalDate decided) {
    return rules.today().term(Purpose.COMPLAINT_ANSWER, decided);
  }

  /** Until when the mediation of what was taken up on a day ends (CMP). */
  public DueDate mediation(LocalDate accepted) {
    return rules.today().term(Purpose.COMPLAINT_MEDIATION, accepted);
  }

  /** Until when the sender must be told how a mediation ended that ended on a day (CMP). */
  public DueDate tellingOfMediation(LocalDate ended) {
    return rules.today().term(Purpose.MEDIATION_ANSWER, ended);
  }

  /** Until when the sender hears from the authority; null when no rule in force promises it. */
  public @Nullable Instant contactBy(Instant received, RegionCode place) {
    return shelf
        .rules(CONTACT)
        .on(CONTACT_ID, clock.today(), place)
        .map(edition -> received.plus(Duration.ofHours(edition.says().hours())))
        .orElse(null);
  }

  /** A term as it was last set. */
  public DueDate latest(UUID complaint, ComplaintTerm term) {
    return sql.first(
            "select due_date, expires_at, explanation from complaint_term"
                + " where complaint_id = ? and term = ? order by sequence desc limit 1",
            row -> due(row, 1),
            complaint,
            term)
        .orElseThrow();
  }

  /** All terms of a complaint as they stand, in the order in which they come. */
  public List<TermView> of(UUID complaint) {
    return sql
        .query(
            "select distinct on (term) term, due_date, expires_at, explanation from complaint_term"
                + " where complaint_id = ? order by term, sequence desc",
            row -> new TermView(ComplaintTerm.valueOf(row.getString(1)), due(row, 2)),
            complaint)
        .stream()
        .sorted(Comparator.comparing(TermView::term))
        .toList();
  }

  private static DueDate due(ResultSet row, int first) throws SQLException {
    Instant expires = row.getObject(first + 1, OffsetDateTime.class).toInstant();
    return new DueDate(row.getObject(first, LocalDate.class), expires, row.getString(first + 2));
  }
}
