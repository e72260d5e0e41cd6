package io.guapai.hazard.sanction;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.sanction.SanctionRules.Blacklisting;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What on file about an enterprise leads to the blacklist, wherever it was found: the criteria are
 * asked of the records and of nobody's opinion.
 */
@ApplicationScoped
class BlacklistCriteria {

  private final SanctionRules rules;
  private final Sql sql;
  private final StatutoryCalendar calendar;
  private final PlatformClock clock;

  BlacklistCriteria(SanctionRules rules, Sql sql, StatutoryCalendar calendar, PlatformClock clock) {
    this.rules = rules;
    this.sql = sql;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Refuses to propose an enterprise of which nothing on file leads to the blacklist.
   *
   * @throws ProblemException saying so (409)
   */
  void requireMet(Hazard hazard, Acting acting) {
    if (met(hazard).isEmpty()) {
      throw new ProblemException(HazardProblem.NO_BLACKLIST_CRITERION, null, hazard.hazardNo());
    }
  }

  /** The criteria that are met. */
  List<Criterion> met(Hazard hazard) {
    LocalDate today = clock.today();
    Blacklisting rule = rules.blacklisting(today).says();
    List<Criterion> met = new ArrayList<>();
    // Of what was brought in overdue it counts from the end of its grace.
    Instant expired = hazard.limit().expiresAt();
    LocalDate due =
        expired == null ? null : LocalDate.ofInstant(expired, clock.getZone()).minusDays(1);
    if (hazard.overdue()
        && hazard.grade() == Grade.MAJOR
        && due != null
        && today.isAfter(calendar.workdaysAfter(due, rule.overdueWorkingDays()).due())) {
      met.add(Criterion.LONG_OVERDUE);
    }
    if (rule.illegal().stream().anyMatch(hazard.code()::startsWith)) {
      met.add(Criterion.ILLEGAL_PRODUCTION);
    }
    met.addAll(onFile(hazard, rule, today));
    return met;
  }

  private List<Criterion> onFile(Hazard hazard, Blacklisting rule, LocalDate today) {
    OffsetDateTime since =
        clock
            .startOf(today.minusDays(rule.windowDays()))
            .atZone(clock.getZone())
            .toOffsetDateTime();
    return sql.first(
            "select exists (select from supervision_order_refusal r where hazard_id = ? and not"
                + " exists (select from supervision_order_void v where v.order_id = r.order_id)),"
                + " overdues >= ?, false_report from blacklist_record(?, ?)",
            BlacklistCriteria::met,
            hazard.id(),
            rule.overdues(),
            hazard.enterpriseId(),
            since)
        .orElseThrow();
  }

  private static List<Criterion> met(ResultSet row) throws SQLException {
    List<Criterion> criteria =
        List.of(Criterion.ORDER_REFUSED, Criterion.REPEATEDLY_OVERDUE, Criterion.FALSE_REPORT);
    List<Criterion> met = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      if (row.getBoolean(i + 1)) {
        met.add(criteria.get(i));
      }
    }
    return met;
  }
}
