package io.guapai.hazard.instrument;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What superiors circulated among authorities (通报). */
@Path("/hazard/v1/circulars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "instruments")
public class CircularsResource {

  private final Circulars circulars;
  private final Caller caller;

  CircularsResource(Circulars circulars, Caller caller) {
    this.circulars = circulars;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Operation(summary = "Circulars that reach the caller's authority, newest first")
  public Page<CircularView> circulated(
      @QueryParam("issuedIn") @Nullable RegionCode issuedIn, @BeanParam Paging paging) {
    return paging.page(
        circulars.read(caller.region(), issuedIn, paging.after(UUID::fromString), paging.rows()),
        CircularView::id);
  }
}
