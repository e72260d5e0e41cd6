package io.guapai.hazard.statistics;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Counts the hazards of a territory. */
@Path("/hazard/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class StatisticsResource {

  private final CountingOpenAndClosed counting;
  private final CountingTrend trend;
  private final Caller caller;

  public StatisticsResource(CountingOpenAndClosed counting, CountingTrend trend, Caller caller) {
    this.counting = counting;
    this.trend = trend;
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
  @Operation(summary = "Open, overdue, listed and closed hazards of a territory")
  public Statistics count(@QueryParam("region") @Nullable RegionCode region) {
    return counting.count(ListScope.of(caller, region).region());
  }

  @GET
  @Path("/subdivisions")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.AUDITOR
  })
  @Operation(summary = "The same counts of each region directly below one, in the order of codes")
  public List<Statistics> countBelow(@QueryParam("region") @Nullable RegionCode region) {
    return counting.below(caller.regionWithin(region));
  }

  @GET
  @Path("/trend")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.AUDITOR
  })
  @Operation(summary = "Hazards of a territory in each of the last twelve months")
  public List<TrendMonth> trend(@QueryParam("region") @Nullable RegionCode region) {
    return trend.of(caller.regionWithin(region));
  }
}
