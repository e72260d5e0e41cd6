package io.guapai.hazard.timeline;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the story of a hazard across the services. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "history")
public class TimelineResource {

  /** Acts and steps by their time; of one instant, acts go before what followed from them. */
  private static final String STEPS =
      "select at, source, type, actor, reason, event_id, caused_by, data, place from ("
          + "select at, '/guapai/hazard' as source, act as type, actor, reason, event_id, caused_by,"
          + " null as data, lpad(sequence::text, 12, '0') as place"
          + " from hazard_history where hazard_id = ?"
          + " union all"
          + " select at, source, type, null, null, event_id, caused_by, data, event_id"
          + " from timeline_step where correlation_id = ? and (hazard_id is null or hazard_id = ?)"
          + ") step where (?::timestamptz is null or (at, place) > (?::timestamptz, ?::text))"
          + " order by at, place limit ?";

  private final Hazards hazards;
  private final Sql sql;
  private final PlatformClock clock;

  public TimelineResource(Hazards hazards, Sql sql, PlatformClock clock) {
    this.hazards = hazards;
    this.sql = sql;
    this.clock = clock;
  }

  @GET
  @Path("{id}/timeline")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "Acts on a hazard and what followed in scoring, escalation and notification")
  public Page<TimelineView> timeline(@PathParam("id") UUID id, @BeanParam Paging paging) {
    Hazard hazard = hazards.require(id);
    Place after = paging.after(Place::parse);
    Instant from = after == null ? null : after.at();
    Page<Step> page =
        paging.page(
            sql.query(
                STEPS,
                this::step,
                id,
                hazard.correlationId(),
                id.toString(),
                from,
                from,
                after == null ? null : after.place(),
                paging.rows()),
            step -> step.place().text());
    return new Page<>(page.items().stream().map(Step::view).toList(), page.next());
  }

  private record Step(TimelineView view, Place place) {}

  /** Where in the timeline a step stands. */
  private record Place(Instant at, String place) {

    static Place parse(String text) {
      int end = text.indexOf(' ');
      try {
        return new Place(
            Instant.parse(text.substring(0, Math.max(end, 0))), text.substring(end + 1));
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(e);
      }
    }

    String text() {
      return at + " " + place;
    }
  }

  private Step step(ResultSet row) throws SQLException {
    return new Step(
        view(row), new Place(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(9)));
  }

  private TimelineView view(ResultSet row) throws SQLException {
    return new TimelineView(
        row.getObject(1, OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime(),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }
}
