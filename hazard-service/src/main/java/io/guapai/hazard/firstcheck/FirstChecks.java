package io.guapai.hazard.firstcheck;

import io.guapai.contracts.Grade;
import io.guapai.contracts.SourceKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.firstcheck.FirstCheckRules.Body;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which check was the first of an enterprise under an edition of the rule, and what stands against
 * sparing a finding of it. Asked for the whole enterprise: what another territory found counts.
 */
@ApplicationScoped
class FirstChecks {

  private final FirstCheckRules rules;
  private final Sql sql;

  FirstChecks(FirstCheckRules rules, Sql sql) {
    this.rules = rules;
    this.sql = sql;
  }

  /**
   * Refuses to spare what the rule excludes.
   *
   * @throws ProblemException saying why (409)
   */
  void requireSpared(Hazard hazard, Acting acting) {
    Optional<Edition<Body>> rule = rules.on(hazard);
    Optional<Exclusion> against =
        rule.isEmpty()
            ? Optional.of(Exclusion.NOT_APPLIED)
            : ofFinding(hazard, rule.get().says(), acting.today())
                .or(() -> ofEnterprise(hazard, rule.get()));
    against.ifPresent(
        why -> {
          throw new ProblemException(
              HazardProblem.PENALTY_NOT_WAIVED, null, hazard.hazardNo(), why.en(), why.zh());
        });
  }

  /**
   * The edition under which a finding is spared.
   *
   * @throws java.util.NoSuchElementException when it is not
   */
  Edition<Body> rule(Hazard hazard) {
    return rules.on(hazard).orElseThrow();
  }

  /** Remembers that the check was the first of the enterprise, and that the finding was spared. */
  void spare(Hazard hazard, Edition<Body> rule) {
    sql.update(
        "insert into first_check (enterprise_id, edition, checked_on, region_code)"
            + " values (?, ?, ?, ?) on conflict do nothing",
        hazard.enterpriseId(),
        rule.edition(),
        hazard.foundOn(),
        hazard.regionCode());
    sql.update(
        "insert into penalty_waiver (hazard_id, sequence, enterprise_id, region_code, edition)"
            + " values (?, ?, ?, ?, ?)",
        hazard.id(),
        hazard.version(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        rule.edition());
  }

  private static Optional<Exclusion> ofFinding(Hazard hazard, Body rule, LocalDate today) {
    LocalDate due = hazard.dueDate();
    if (hazard.origin().sourceKind() != SourceKind.SUPERVISION_CHECK) {
      return Optional.of(Exclusion.NOT_A_CHECK);
    } else if (hazard.grade() != Grade.GENERAL || hazard.grading().severe()) {
      return Optional.of(Exclusion.NOT_SLIGHT);
    } else if (rule.excludes(hazard.code())) {
      return Optional.of(Exclusion.KIND_EXCLUDED);
    } else if (hazard.overdue() || due != null && due.isBefore(today)) {
      return Optional.of(Exclusion.LATE);
    }
    return Optional.empty();
  }

  private Optional<Exclusion> ofEnterprise(Hazard hazard, Edition<Body> rule) {
    LocalDate found = hazard.foundOn();
    return sql.first(
            "select exists (select from penalty_waiver where hazard_id = ?), repeated,"
                + " checked_before, refused, accident"
                + " from first_check_record(?, ?, ?, ?, ?, ?, ?)",
            FirstChecks::against,
            hazard.id(),
            hazard.enterpriseId(),
            hazard.code(),
            hazard.origin().fault(),
            found,
            found.minusDays(rule.says().windowDays()),
            rule.edition(),
            rule.validFrom())
        .orElseThrow();
  }

  private static Optional<Exclusion> against(ResultSet row) throws SQLException {
    List<Exclusion> inOrder =
        List.of(
            Exclusion.WAIVED,
            Exclusion.REPEATED,
            Exclusion.NOT_FIRST,
            Exclusion.REFUSED,
            Exclusion.ACCIDENT);
    for (int i = 0; i < inOrder.size(); i++) {
      if (row.getBoolean(i + 1)) {
        return Optional.of(inOrder.get(i));
      }
    }
    return Optional.empty();
  }
}
