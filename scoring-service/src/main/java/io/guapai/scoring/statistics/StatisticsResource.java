package io.guapai.scoring.statistics;

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

/** Statistics of vetoes and grades. */
@Path("/scoring/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics 统计")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR
})
public class StatisticsResource {

  private final CountingTerritory counting;
  private final Caller caller;

  StatisticsResource(CountingTerritory counting, Caller caller) {
    this.counting = counting;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Enterprises, vetoes and grades of a region")
  public Statistics statistics(@QueryParam("region") @Nullable RegionCode region) {
    return counting.count(caller.regionWithin(region));
  }

  @GET
  @Path("/subdivisions")
  @Operation(summary = "The same counts of each region directly below one, in the order of codes")
  public List<Statistics> below(@QueryParam("region") @Nullable RegionCode region) {
    return counting.below(caller.regionWithin(region));
  }
}
