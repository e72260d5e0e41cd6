package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.inspection.due.DueState;
import io.guapai.inspection.territory.AskedRegion;
import io.guapai.runtime.http.Page;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Clocks of units in use that are due soon or overdue: of a territory, an enterprise, an institute.
 */
@Path("/inspection/v1/due-clocks")
@Tag(name = "due")
@Produces(MediaType.APPLICATION_JSON)
public class DueClockResource {

  private final DueClocks clocks;
  private final AskedRegion askedRegion;

  DueClockResource(DueClocks clocks, AskedRegion askedRegion) {
    this.clocks = clocks;
    this.askedRegion = askedRegion;
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.AUDITOR,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER,
    Role.FILLER,
    Role.OPERATOR
  })
  @Operation(summary = "Due clocks of units, the oldest date first")
  public Page<DueClockView> due(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("clock") @Nullable UnitClock clock,
      @QueryParam("state") @Nullable DueState state,
      @QueryParam("institute") @Nullable String institute,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("enterprise") @Nullable String enterprise,
      @BeanParam Paging paging) {
    return clocks.page(
        askedRegion
            .within(DueClocks.OWNED, region, equipmentNo, enterprise)
            .and("institute = ?", institute),
        clock,
        state,
        paging);
  }
}
