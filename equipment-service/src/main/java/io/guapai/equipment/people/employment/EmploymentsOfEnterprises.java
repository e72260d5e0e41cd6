package io.guapai.equipment.people.employment;

import io.guapai.contracts.equipment.OperatorLetGo;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseDependents;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The operators of an enterprise that changes. */
@ApplicationScoped
class EmploymentsOfEnterprises implements EnterpriseDependents {

  private static final String MOVE = "MOVE";

  private final Sql sql;
  private final History history;

  EmploymentsOfEnterprises(Sql sql, History history) {
    this.sql = sql;
    this.history = history;
  }

  private record Changed(UUID id, String regionCode, long version) {}

  @Override
  public void merged(Enterprise former, Enterprise into, String reason, By by) {
    String current = into.id().value();
    sql.update(
        "update operator_unit set enterprise_id = ? where enterprise_id = ?",
        current,
        former.id().value());
    sql.query(
        "select operator_findings_taken(?, ?)::text", row -> true, former.id().value(), current);
    List<Changed> taken =
        sql.query(
            "update operator_employment set enterprise_id = ?, version = version + 1"
                + " where enterprise_id = ? returning id, region_code, version",
            row -> new Changed(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)),
            current,
            former.id().value());
    history.write(
        taken.stream()
            .map(each -> entry(each, EnterpriseFollower.TAKE_OVER, current, by).because(reason))
            .toList());
  }

  /** Its operators are let go, and operate none of its units any more. */
  @Override
  public void closed(Enterprise enterprise, LocalDate day, String reason, By by) {
    String id = enterprise.id().value();
    sql.update(
        "update operator_unit set released_on = greatest(?::date, assigned_on), release_reason = ?"
            + " where enterprise_id = ? and released_on is null",
        day,
        reason,
        id);
    history.tell(
        OperatorEmployment.KIND,
        by,
        sql.query(
            "with gone as (update operator_employment set version = version + 1,"
                + " left_on = greatest(?::date, employed_on) where enterprise_id = ?"
                + " and left_on is null returning *) select gone.id, gone.enterprise_id,"
                + " gone.region_code, gone.certificate_id, c.holder_name, gone.left_on,"
                + " gone.version from gone join operator_certificate c on c.id ="
                + " gone.certificate_id order by gone.id",
            row ->
                new Draft(
                    new OperatorLetGo(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        reason),
                    row.getLong(7),
                    Cause.none()),
            day,
            id));
  }

  @Override
  public void moved(Enterprise enterprise, By by) {
    String region = enterprise.region().value();
    String id = enterprise.id().value();
    history.write(
        sql
            .query(
                "select id, version from operator_employments_moved(?, ?)",
                row -> new Changed(row.getObject(1, UUID.class), region, row.getLong(2)),
                id,
                region)
            .stream()
            .map(each -> entry(each, MOVE, id, by))
            .toList());
  }

  private static HistoryEntry entry(Changed employment, String act, String enterprise, By by) {
    return HistoryEntry.of(
            OperatorEmployment.KIND, employment.id(), act, employment.regionCode(), enterprise, by)
        .numbered(employment.version());
  }
}
