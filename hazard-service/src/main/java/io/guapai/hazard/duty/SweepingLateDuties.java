package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.duty.LateDuty.Climb;
import io.guapai.hazard.duty.LateDuty.Step;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/**
 * Tells that authorities are late: the authority itself the day after the due date, then level
 * after level up to the province, each once.
 */
@ApplicationScoped
public class SweepingLateDuties implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "duty", "id", "next_step_at is not null", "next_step_at");

  private static final String DUTIES =
      "select id, kind, hazard_id, complaint_id, enterprise_id, region_code, authority_region,"
          + " correlation_id, due_date, expires_at, step from duty where id = any(?)";

  private final Sql sql;
  private final PlatformClock clock;
  private final DutyLadders ladders;
  private final RegionTree regions;
  private final Outbox outbox;

  public SweepingLateDuties(
      Sql sql, PlatformClock clock, DutyLadders ladders, RegionTree regions, Outbox outbox) {
    this.sql = sql;
    this.clock = clock;
    this.ladders = ladders;
    this.regions = regions;
    this.outbox = outbox;
  }

  private record Told(Step step, String eventId) {}

  @Override
  public String name() {
    return "late-duties";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<UUID> duties, Instant now) {
    List<LateDuty> late = sql.query(DUTIES, SweepingLateDuties::map, duties);
    DutyLadder ladder = ladders.today();
    List<Climb> climbs = late.stream().map(duty -> duty.climb(ladder, regions, now)).toList();
    List<Step> steps = climbs.stream().flatMap(climb -> climb.steps().stream()).toList();
    Iterator<String> eventIds =
        outbox.publish(steps.stream().map(SweepingLateDuties::draft).toList()).iterator();
    sql.batch(
        "update duty set step = step + ?, next_step_at = ? where id = ?",
        climbs,
        climb -> new Object[] {climb.steps().size(), climb.nextAt(), climb.duty().id()});
    sql.batch(
        "insert into duty_step (duty_id, step, level, told_region, region_code, told_at, event_id)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        steps.stream().map(step -> new Told(step, eventIds.next())).toList(),
        told -> {
          Step step = told.step();
          return new Object[] {
            step.duty().id(),
            step.number(),
            step.told().level(),
            step.told().value(),
            step.duty().regionCode(),
            now,
            told.eventId()
          };
        });
  }

  private static Draft draft(Step step) {
    return new Draft(step.fact(), step.number(), Cause.correlated(step.duty().correlationId()));
  }

  private static LateDuty map(ResultSet row) throws SQLException {
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
        row.getInt(11));
  }
}
