package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Vetoes in force. */
@Path("/scoring/v1/vetoes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vetoes 一票否决")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR
})
public class VetoResource {

  private final ReadingVetoes reading;
  private final Caller caller;

  VetoResource(ReadingVetoes reading, Caller caller) {
    this.reading = reading;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Vetoes in force in a region, the newest first")
  public Page<VetoSummary> vetoes(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("code") @Nullable VetoCode code,
      @Parameter(description = "True for those of enterprises that exist no more (已注销)")
          @QueryParam("closed")
          @Nullable Boolean closed,
      @BeanParam Paging paging) {
    return reading.inForce(
        caller.regionWithin(region),
        code,
        Boolean.TRUE.equals(closed),
        paging.after(Long::valueOf),
        paging.size());
  }
}
