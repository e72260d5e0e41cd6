package io.guapai.equipment.people.post;

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

/** How many units need an operator, and how many have one (持证率). */
@Path("/equipment/v1/operator-statistics")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR
})
@Tag(name = "people")
public class OperatorStatisticsResource {

  private final Posts posts;
  private final Caller caller;

  OperatorStatisticsResource(Posts posts, Caller caller) {
    this.posts = posts;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Counts of a region, by default of the caller's whole territory")
  public OperatorStatistics count(@QueryParam("region") @Nullable RegionCode region) {
    return posts.count(caller.regionWithin(region));
  }

  @GET
  @Path("/subdivisions")
  @Operation(summary = "The same counts of each region directly below one, in the order of codes")
  public List<OperatorStatistics> countBelow(@QueryParam("region") @Nullable RegionCode region) {
    return posts.below(caller.regionWithin(region));
  }
}
