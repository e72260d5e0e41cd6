package io.guapai.hazard.emergency;

import io.guapai.hazard.Days;
import io.guapai.hazard.emergency.NewEmergencyPlan.Responsible;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What emergency plans said, revision by revision; none is ever changed. */
@ApplicationScoped
class PlanRevisions {

  /** The columns of a revision {@code r}. */
  static final String COLUMNS =
      "r.revision, r.title, r.accidents, r.starts_when, r.stops_when, r.responsible_name,"
          + " r.responsible_post, r.reviewed_on, r.trained_on, r.text, r.recorded_by,"
          + " r.recorded_at";

  private final Sql sql;
  private final PlatformClock clock;

  PlanRevisions(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Keeps what a plan says as its revision in force. */
  void add(EmergencyPlan plan, NewEmergencyPlan said, Acting acting) {
    Days.requirePast("reviewedOn", said.reviewedOn(), acting.today());
    Days.requirePast("trainedOn", said.trainedOn(), acting.today());
    sql.update(
        "insert into emergency_plan_revision (plan_id, revision, enterprise_id, region_code, title,"
            + " accidents, starts_when, stops_when, responsible_name, responsible_post,"
            + " reviewed_on, trained_on, text, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        plan.id(),
        plan.revision(),
        plan.enterpriseId(),
        plan.regionCode(),
        said.title(),
        said.accidents(),
        said.startsWhen(),
        said.stopsWhen(),
        said.responsible().name(),
        said.responsible().post(),
        said.reviewedOn(),
        said.trainedOn(),
        said.text(),
        acting.account(),
        acting.at());
  }

  /** All of a plan, newest first. */
  List<PlanRevision> of(UUID plan) {
    return sql.query(
        "select "
            + COLUMNS
            + " from emergency_plan_revision r where r.plan_id = ? order by r.revision desc",
        this::read,
        plan);
  }

  PlanRevision read(ResultSet row) throws SQLException {
    String[] accidents = (String[]) row.getArray("accidents").getArray();
    return new PlanRevision(
        row.getInt("revision"),
        new NewEmergencyPlan(
            row.getString("title"),
            Arrays.asList(accidents),
            row.getString("starts_when"),
            row.getString("stops_when"),
            new Responsible(row.getString("responsible_name"), row.getString("responsible_post")),
            row.getObject("reviewed_on", LocalDate.class),
            row.getObject("trained_on", LocalDate.class),
            row.getString("text")),
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime());
  }
}
