package io.guapai.hazard.statistics;

import io.guapai.hazard.Params;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Counts the hazards of a territory. */
@Path("/hazard/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class StatisticsResource {

  private final Sql sql;
  private final PlatformClock clock;
  private final Caller caller;

  public StatisticsResource(Sql sql, PlatformClock clock, Caller caller) {
    this.sql = sql;
    this.clock = clock;
    this.caller = caller;
  }

  @GET
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
  @Operation(summary = "Open, overdue, listed and closed hazards of a territory")
  public Statistics count(@QueryParam("region") @Nullable String region) {
    String within = Params.region(caller, region);
    OffsetDateTime asOf = clock.instant().atZone(clock.getZone()).toOffsetDateTime();
    return sql.query(
            "select count(*) filter (where open), count(*) filter (where overdue),"
                + " count(*) filter (where listed), count(*) filter (where state = 'CLOSED')"
                + " from hazard where region_code like ?",
            row ->
                new Statistics(
                    within, row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), asOf),
            within == null ? "%" : within + "%")
        .get(0);
  }
}
