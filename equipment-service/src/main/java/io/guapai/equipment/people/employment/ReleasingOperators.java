package io.guapai.equipment.people.employment;

import io.guapai.contracts.equipment.OperatorReleased;
import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Nobody operates a unit that left use, or that is another enterprise's. */
@ApplicationScoped
class ReleasingOperators implements DueWork<UUID> {

  private static final String REASON =
      "设备停用或变更使用单位 / the unit left use, or is another enterprise's";

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "operator_unit", "id", "to_release and released_on is null", null);

  private static final String END =
      "with ended as (update operator_unit set released_on = greatest(?::date, assigned_on),"
          + " release_reason = ? where id = any(?::uuid[]) and released_on is null returning *),"
          + " numbered as (select ended.*, row_number() over (partition by employment_id"
          + " order by id) as place, count(*) over (partition by employment_id) as many from ended),"
          + " counted as (update operator_employment m set version = version + n.many"
          + " from (select distinct employment_id, many from numbered) as n"
          + " where m.id = n.employment_id returning m.id, m.version - n.many as before)"
          + " select n.employment_id, n.enterprise_id, n.region_code, n.certificate_id,"
          + " c.holder_name, n.equipment_id, n.equipment_no, n.project, n.released_on,"
          + " k.before + n.place from numbered n join counted k on k.id = n.employment_id"
          + " join operator_certificate c on c.id = n.certificate_id order by n.employment_id, n.place";

  private final Sql sql;
  private final History history;
  private final PlatformClock clock;

  ReleasingOperators(Sql sql, History history, PlatformClock clock) {
    this.sql = sql;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "operators-to-release";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<UUID> units, Instant now) {
    history.tell(
        OperatorEmployment.KIND,
        By.job(name(), now),
        sql.query(END, ReleasingOperators::fact, clock.today(), REASON, units));
  }

  private static Draft fact(ResultSet row) throws SQLException {
    return new Draft(
        new OperatorReleased(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getObject(9, LocalDate.class),
            REASON),
        row.getLong(10),
        Cause.none());
  }
}
