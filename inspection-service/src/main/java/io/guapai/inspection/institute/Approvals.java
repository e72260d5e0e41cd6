package io.guapai.inspection.institute;

import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.LicenceState;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.LicenceChanged;
import io.guapai.inspection.institute.Approval.State;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.party.Party;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What institutes are approved for, by the licences that the register tells of. A licence belongs
 * to an enterprise, a report to an organization: they are one where both have the same id, which is
 * the one that the enterprise has now.
 */
@ApplicationScoped
public class Approvals implements EnterpriseFollower {

  private final Sql sql;
  private final PlatformClock clock;

  Approvals(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Follows the licences of those who inspect or test. */
  public void follow(List<Received<LicenceChanged>> events) {
    events.forEach(this::follow);
  }

  private void follow(Received<LicenceChanged> event) {
    LicenceChanged fact = event.data();
    if (fact.kind() != LicenceKind.INSPECT && fact.kind() != LicenceKind.TEST) {
      return;
    }
    sql.update(
        "insert into institute_approval (licence_id, version, told_on, institute, licence_no, kind,"
            + " covers, state, issued_on, valid_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict do nothing",
        fact.licenceId(),
        event.header().sequence(),
        LocalDate.ofInstant(event.header().time(), clock.getZone()),
        fact.enterpriseId(),
        fact.licenceNo(),
        fact.kind(),
        fact.covers(),
        fact.state(),
        fact.issuedOn(),
        fact.validUntil());
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update("update institute_approval set institute = ? where institute = ?", current, former);
  }

  /** How an institute stands towards an inspection of a unit at a place on a day. */
  public Standing standing(
      Party institute, InspectionKind kind, String variety, String place, LocalDate day) {
    if (!institute.reaches(place)) {
      return Standing.BEYOND_TERRITORY;
    }
    return of(List.of(institute.id()))
        .getOrDefault(institute.id(), Approval.UNKNOWN)
        .on(kind, variety, day);
  }

  /** What is known of organizations, by their ids; nothing of those that have no licence. */
  Map<String, Approval> of(Collection<String> institutes) {
    Map<String, List<State>> states = new HashMap<>();
    sql.query(
            "select institute, licence_id, version, told_on, licence_no, kind, covers, state,"
                + " issued_on, valid_until from institute_approval where institute = any(?)"
                + " order by licence_id, version",
            row -> Map.entry(row.getString(1), state(row)),
            institutes)
        .forEach(
            each ->
                states
                    .computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                    .add(each.getValue()));
    return states.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> new Approval(each.getValue())));
  }

  private static State state(ResultSet row) throws SQLException {
    return new State(
        row.getString(2),
        row.getLong(3),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        LicenceKind.valueOf(row.getString(6)),
        List.of((String[]) row.getArray(7).getArray()),
        LicenceState.valueOf(row.getString(8)),
        row.getObject(9, LocalDate.class),
        row.getObject(10, LocalDate.class));
  }
}
