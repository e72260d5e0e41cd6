package io.guapai.hazard.emergency;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The drills of emergency plans. */
@ApplicationScoped
class DrillBook {

  private final Sql sql;
  private final PlatformClock clock;

  DrillBook(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Keeps a drill of the plan's revision in force. */
  DrillView add(EmergencyPlan plan, Drill drill, Acting acting) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    sql.update(
        "insert into emergency_drill (id, plan_id, plan_revision, enterprise_id, region_code,"
            + " held_on, participants, scenario, evaluation, improvements, recorded_by,"
            + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        plan.id(),
        plan.revision(),
        plan.enterpriseId(),
        plan.regionCode(),
        drill.heldOn(),
        drill.participants(),
        drill.scenario(),
        drill.evaluation(),
        drill.improvements(),
        acting.account(),
        acting.at());
    return new DrillView(
        id.toString(),
        plan.id().toString(),
        plan.revision(),
        drill,
        acting.account(),
        acting.at().atZone(clock.getZone()).toOffsetDateTime());
  }

  /** The drills of a plan, newest first. */
  List<DrillView> of(UUID planId) {
    return sql.query(
        "select id, plan_id, plan_revision, held_on, participants, scenario, evaluation,"
            + " improvements, recorded_by, recorded_at from emergency_drill"
            + " where plan_id = ? order by held_on desc, id desc",
        this::read,
        planId);
  }

  private DrillView read(ResultSet row) throws SQLException {
    return new DrillView(
        row.getString("id"),
        row.getString("plan_id"),
        row.getInt("plan_revision"),
        new Drill(
            row.getObject("held_on", LocalDate.class),
            row.getInt("participants"),
            row.getString("scenario"),
            row.getString("evaluation"),
            row.getString("improvements")),
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime());
  }
}
