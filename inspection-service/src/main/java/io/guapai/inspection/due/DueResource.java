package io.guapai.inspection.due;

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
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Units in use whose inspection is due soon or overdue. */
@Path("/inspection/v1/due")
@Tag(name = "due inspections")
@Produces(MediaType.APPLICATION_JSON)
public class DueResource {

  private final DueInspections due;
  private final AskedRegion askedRegion;

  public DueResource(DueInspections due, AskedRegion askedRegion) {
    this.due = due;
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
  @Operation(summary = "Due inspections, the oldest date first")
  public Page<DueView> due(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("state") @Nullable DueState state,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("enterprise") @Nullable String enterprise,
      @BeanParam Paging paging) {
    return due.page(
        askedRegion.within(DueInspections.OWNED, region, equipmentNo, enterprise),
        state == null ? EnumSet.allOf(DueState.class) : EnumSet.of(state),
        paging);
  }
}
