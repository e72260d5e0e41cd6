package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.ladder.Climb;
import io.guapai.runtime.ladder.Climber;
import io.guapai.runtime.ladder.Rest;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Tells that authorities are late: the authority itself the day after the due date, then level
 * after level up to the province, each once.
 */
@Singleton
class LateDuties implements Climber<LateDuty> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "duty", "id", "next_step_at is not null", "next_step_at");

  private static final String DUTIES =
      "select id, kind, hazard_id, complaint_id, enterprise_id, region_code, authority_region,"
          + " correlation_id, due_date, expires_at, step, told from duty left join lateral"
          + " (select authority_region as told from ladder_step where subject = 'LATE_DUTY'"
          + " and subject_id = duty.id order by length(authority_region) limit 1) on true"
          + " where id = any(?)";

  private final Sql sql;
  private final Outbox outbox;

  LateDuties(Sql sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return "late-duties";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public int batch() {
    return 500;
  }

  @Override
  public List<LateDuty> waiting(List<UUID> duties) {
    return sql.query(DUTIES, LateDuties::map, duties);
  }

  @Override
  public List<String> climbed(List<Climb<LateDuty>> climbs, Instant now) {
    return outbox.publish(climbs.stream().map(LateDuties::draft).toList());
  }

  @Override
  public void rest(Collection<Rest<LateDuty>> rests, Instant now) {
    sql.batch(
        "update duty set step = ?, next_step_at = ? where id = ?",
        rests,
        rest -> new Object[] {rest.climbs(), rest.nextAt(), rest.what().id()});
  }

  private static Draft draft(Climb<LateDuty> climb) {
    return new Draft(
        LateDuty.fact(climb), climb.step(), Cause.correlated(climb.what().correlationId()));
  }

  private static LateDuty map(ResultSet row) throws SQLException {
    String told = row.getString(12);
    return new LateDuty(
        row.getObject(1, UUID.class),
        DutyKind.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        RegionCode.parse(row.getString(7)),
        row.getString(8),
        row.getObject(9, LocalDate.class),
        row.getObject(10, OffsetDateTime.class).toInstant(),
        row.getInt(11),
        told == null ? null : RegionCode.parse(told));
  }
}
