package io.guapai.hazard.inspector;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
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
public class Inspectors {

  private static final String COLUMNS =
      "id, account, name, certificate_no, region_code, in_force_from, in_force_to";

  private final Sql sql;
  private final PlatformClock clock;

  Inspectors(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Appoints an inspector within the caller's territory.
   *
   * @throws ProblemException when the account or the certificate is on the register for some of the
   *     time already (409), the period ends before it begins (422), or the region lies elsewhere
   *     (403)
   */
  @Transactional
  Inspector appoint(NewInspector asked, Caller leader) {
    RegionCode region = leader.regionWithin(RegionCode.parse(asked.region()));
    LocalDate to = asked.inForceTo();
    requireOrder(asked.inForceFrom(), to);
    // Appointments are few: one at a time, so that two do not overlook each other.
    sql.query("select pg_advisory_xact_lock(hashtextextended('inspector', 0))", row -> true);
    sql.first(
            "select name, certificate_no from inspector where (account = ? or certificate_key = ?)"
                + " and in_force_from <= ? and coalesce(in_force_to, 'infinity') >= ? limit 1",
            row -> row.getString(1) + "（" + row.getString(2) + "）",
            asked.account(),
            Typed.key(asked.certificateNo()),
            Objects.requireNonNullElse(to, LocalDate.of(9999, 12, 31)),
            asked.inForceFrom())
        .ifPresent(
            known -> {
              throw new ProblemException(HazardProblem.INSPECTOR_REGISTERED, null, known);
            });
    Inspector inspector =
        new Inspector(
            UuidCreator.getTimeOrderedEpoch(),
            asked.account(),
            asked.name(),
            asked.certificateNo(),
            region.value(),
            asked.inForceFrom(),
            to);
    sql.update(
        "insert into inspector (id, account, name, certificate_no, certificate_key, region_code,"
            + " in_force_from, in_force_to, recorded_by, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        inspector.id(),
        inspector.account(),
        inspector.name(),
        inspector.certificateNo(),
        Typed.key(inspector.certificateNo()),
        inspector.region(),
        inspector.inForceFrom(),
        to,
        leader.name(),
        clock.instant());
    return inspector;
  }

  /**
   * Ends an appointment within the caller's territory, or brings its end forward.
   *
   * @throws ProblemException when there is none there (404), or the day lies before its beginning
   *     or after the end that it has (422)
   */
  @Transactional
  Inspector end(UUID id, InspectorEnd end, Caller leader) {
    Inspector inspector = require(id);
    leader.regionWithin(RegionCode.parse(inspector.region()));
    requireOrder(inspector.inForceFrom(), end.lastDay());
    requireOrder(end.lastDay(), inspector.inForceTo());
    sql.update(
        "update inspector set in_force_to = ?, ended_by = ?, ended_at = ? where id = ?",
        end.lastDay(),
        leader.name(),
        clock.instant(),
        id);
    return require(id);
  }

  /** The entries of a territory, newest first. */
  List<Inspector> find(ListScope scope, @Nullable UUID before, int limit) {
    Conditions fit = Conditions.within(scope, Columns.of("region_code")).and("id < ?", before);
    return sql.query(
        "select " + COLUMNS + " from inspector where " + fit.sql() + " order by id desc limit ?",
        Inspectors::map,
        fit.values(limit));
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
        sql.first(
                "select "
                    + COLUMNS
                    + " from inspector where certificate_key = ? and in_force_from <= ?"
                    + " and coalesce(in_force_to, 'infinity') >= ?",
                Inspectors::map,
                Typed.key(certificate),
                today,
                today)
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.UNKNOWN_INSPECTOR, field, certificate, today.toString()));
    if (!regionCode.startsWith(inspector.region())) {
      throw new ProblemException(
          HazardProblem.INSPECTOR_ELSEWHERE, field, inspector.onPaper(), inspector.region());
    }
    return inspector;
  }

  private Inspector require(UUID id) {
    return sql.first("select " + COLUMNS + " from inspector where id = ?", Inspectors::map, id)
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "inspector", id));
  }

  private static void requireOrder(LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw new ProblemException(
          HazardProblem.INSPECTOR_PERIOD, "inForceTo", from.toString(), to.toString());
    }
  }

  private static Inspector map(ResultSet row) throws SQLException {
    return new Inspector(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class));
  }
}
