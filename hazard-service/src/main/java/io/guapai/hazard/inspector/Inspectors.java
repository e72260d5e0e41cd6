package io.guapai.hazard.inspector;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The register of inspectors. On any day an account has one entry and a certificate one holder, so
 * that nobody acts under two names.
 */
@ApplicationScoped
public class Inspectors implements PanacheRepositoryBase<Inspector, UUID> {

  private final Sql sql;
  private final PlatformClock clock;

  Inspectors(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Appointments are few: one at a time, so that two do not overlook each other. */
  void takeTurn() {
    sql.query("select pg_advisory_xact_lock(hashtextextended('inspector', 0))", row -> true);
  }

  /**
   * Refuses an appointment of an account, or with a certificate, that is on the register for some
   * of the time already.
   *
   * @throws ProblemException naming who is (409)
   */
  void requireFree(NewInspector asked) {
    takeTurn();
    find(
            "(account = ?1 or certificateKey = ?2) and inForceFrom <= ?3"
                + " and (inForceTo is null or inForceTo >= ?4)",
            asked.account(),
            Typed.key(asked.certificateNo()),
            Objects.requireNonNullElse(asked.inForceTo(), LocalDate.of(9999, 12, 31)),
            asked.inForceFrom())
        .firstResultOptional()
        .ifPresent(
            known -> {
              throw new ProblemException(HazardProblem.INSPECTOR_REGISTERED, null, known.onPaper());
            });
  }

  /** The entries of a territory, newest first. */
  List<Inspector> find(ListScope scope, @Nullable UUID before, int limit) {
    Conditions fit = Conditions.within(scope, Columns.of("regionCode")).and("id < ?", before);
    return find(fit.hql() + " order by id desc", fit.values()).range(0, limit - 1).list();
  }

  /**
   * The inspectors who hold these certificates today and act in a territory.
   *
   * @param field of the request that names them
   * @throws ProblemException naming a certificate that nobody holds in force, or whose holder acts
   *     elsewhere; or when they are fewer than two accounts (422)
   */
  public List<Inspector> requireTwo(String field, List<String> certificates, String regionCode) {
    List<Inspector> inspectors = new ArrayList<>();
    for (String certificate : certificates) {
      inspectors.add(require(field, certificate, regionCode));
    }
    if (inspectors.stream().map(Inspector::account).distinct().count() < 2) {
      throw new ProblemException(
          HazardProblem.TWO_INSPECTORS, field, String.join(", ", certificates));
    }
    return inspectors;
  }

  private Inspector require(String field, String certificate, String regionCode) {
    LocalDate today = clock.today();
    Inspector inspector =
        find(
                "certificateKey = ?1 and inForceFrom <= ?2"
                    + " and (inForceTo is null or inForceTo >= ?2)",
                Typed.key(certificate),
                today)
            .firstResultOptional()
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.UNKNOWN_INSPECTOR, field, certificate, today.toString()));
    if (!regionCode.startsWith(inspector.regionCode())) {
      throw new ProblemException(
          HazardProblem.INSPECTOR_ELSEWHERE, field, inspector.onPaper(), inspector.regionCode());
    }
    return inspector;
  }
}
