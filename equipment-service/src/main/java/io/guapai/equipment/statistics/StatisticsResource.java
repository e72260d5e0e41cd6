package io.guapai.equipment.statistics;

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

/** Counts over HTTP. */
@Path("/equipment/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR
})
public class StatisticsResource {

  private final CountingEquipment counting;
  private final Caller caller;

  public StatisticsResource(CountingEquipment counting, Caller caller) {
    this.counting = counting;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Counts of a region, by default of the caller's whole territory")
  public Statistics count(@QueryParam("region") @Nullable RegionCode region) {
    return counting.of(caller.regionWithin(region));
  }

  @GET
  @Path("/subdivisions")
  @Operation(summary = "The same counts of each region directly below one, in the order of codes")
  public List<Statistics> countBelow(@QueryParam("region") @Nullable RegionCode region) {
    return counting.below(caller.regionWithin(region));
  }

  @GET
  @Path("/kinds")
  @Operation(
      summary = "Counts by kind of equipment, by use state, registration and state of inspection")
  public List<KindStatistics> countKinds(@QueryParam("region") @Nullable RegionCode region) {
    return counting.kinds(caller.regionWithin(region));
  }

  @GET
  @Path("/kinds/subdivisions")
  @Operation(summary = "The same of each region directly below one, in the order of codes")
  public List<KindStatistics> countKindsBelow(@QueryParam("region") @Nullable RegionCode region) {
    return counting.kindsBelow(caller.regionWithin(region));
  }
}
