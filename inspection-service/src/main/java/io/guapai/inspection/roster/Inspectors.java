package io.guapai.inspection.roster;

import io.guapai.contracts.hazard.InspectorAppointed;
import io.guapai.contracts.hazard.InspectorEnded;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of inspectors (执法检查人员名录库), as hazard-service keeps it. */
@ApplicationScoped
public class Inspectors {

  private static final String COLUMNS = "select account, name, certificate_no, region_code";
  private static final String IN_OFFICE =
      " from check_inspector where in_force_from <= ? and coalesce(in_force_to, 'infinity') >= ?";

  private final Sql sql;

  Inspectors(Sql sql) {
    this.sql = sql;
  }

  /** Follows appointments; what is told late of an entry changes nothing. */
  public void appointed(List<Received<InspectorAppointed>> events) {
    for (Received<InspectorAppointed> event : events) {
      InspectorAppointed told = event.data();
      sql.update(
          "insert into check_inspector as known (id, account, name, certificate_no,"
              + " certificate_key, region_code, in_force_from, in_force_to, sequence)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?::date, ?) on conflict (id) do update set"
              + " in_force_to = excluded.in_force_to, sequence = excluded.sequence"
              + " where known.sequence < excluded.sequence",
          told.inspectorId(),
          told.account(),
          told.name(),
          told.certificateNo(),
          Typed.key(told.certificateNo()),
          told.regionCode(),
          told.inForceFrom(),
          told.inForceTo() == null ? null : told.inForceTo().toString(),
          event.header().sequence());
    }
  }

  /** Follows the ends of appointments. */
  public void ended(List<Received<InspectorEnded>> events) {
    for (Received<InspectorEnded> event : events) {
      sql.update(
          "update check_inspector set in_force_to = ?, sequence = ? where id = ? and sequence < ?",
          event.data().lastDay(),
          event.header().sequence(),
          event.data().inspectorId(),
          event.header().sequence());
    }
  }

  /**
   * Those of an authority who may check at a place: its own, and those of the places between.
   *
   * @param authority territory of the authority
   * @param place in it
   */
  public List<Inspector> of(String authority, String place, LocalDate day) {
    return sql.query(
        COLUMNS
            + IN_OFFICE
            + " and starts_with(region_code, ?)"
            + " and (starts_with(region_code, ?) or starts_with(?, region_code))"
            + " order by certificate_no",
        Inspectors::map,
        day,
        day,
        authority,
        place,
        place);
  }

  /** Those of some certificates who are in office on a day. */
  public List<Inspector> inOffice(List<String> certificates, LocalDate day) {
    return sql.query(
        COLUMNS + IN_OFFICE + " and certificate_no = any(?) order by certificate_no",
        Inspectors::map,
        day,
        day,
        certificates);
  }

  /**
   * The inspectors who hold these certificates on a day and act at a place.
   *
   * @param field of the request that names them
   * @throws ProblemException naming a certificate that nobody holds in force, or whose holder acts
   *     elsewhere; or when they are fewer than two persons (422; 特种设备安全法 §65)
   */
  public List<Inspector> require(
      @Nullable String field, List<String> certificates, String region, LocalDate day) {
    List<Inspector> found = new ArrayList<>();
    for (String certificate : certificates) {
      Inspector inspector = require(field, certificate, day);
      if (!region.startsWith(inspector.region())) {
        throw new ProblemException(
            RosterProblem.INSPECTOR_ELSEWHERE, field, inspector.onPaper(), inspector.region());
      }
      found.add(inspector);
    }
    long persons = found.stream().map(Inspector::account).distinct().count();
    if (persons < 2 || persons < found.size()) {
      throw new ProblemException(
          RosterProblem.TWO_INSPECTORS, field, String.join(", ", certificates));
    }
    return List.copyOf(found);
  }

  /**
   * The inspector who holds a certificate on a day.
   *
   * @throws ProblemException when nobody does (422)
   */
  public Inspector require(@Nullable String field, String certificate, LocalDate day) {
    return sql.first(
            COLUMNS + IN_OFFICE + " and certificate_key = ?",
            Inspectors::map,
            day,
            day,
            Typed.key(certificate))
        .orElseThrow(
            () ->
                new ProblemException(
                    RosterProblem.UNKNOWN_INSPECTOR, field, certificate, day.toString()));
  }

  private static Inspector map(ResultSet row) throws SQLException {
    return new Inspector(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
  }
}
