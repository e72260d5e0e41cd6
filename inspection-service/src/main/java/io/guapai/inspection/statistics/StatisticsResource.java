package io.guapai.inspection.statistics;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
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

/** Statistics of what is inspected, confirmed and visited. */
@Path("/inspection/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics 统计")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR
})
public class StatisticsResource {

  private final CountingRates counting;
  private final Caller caller;

  StatisticsResource(CountingRates counting, Caller caller) {
    this.counting = counting;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Rates of a region that are to reach their aim")
  public Statistics statistics(@QueryParam("region") @Nullable RegionCode region) {
    return counting.count(caller.regionWithin(region));
  }

  @GET
  @Path("/subdivisions")
  @Operation(summary = "The same rates of each region directly below one, in the order of codes")
  public List<Statistics> below(@QueryParam("region") @Nullable RegionCode region) {
    return counting.below(caller.regionWithin(region));
  }
}
