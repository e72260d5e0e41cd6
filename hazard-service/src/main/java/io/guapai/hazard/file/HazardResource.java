package io.guapai.hazard.file;

import io.guapai.hazard.lifecycle.HazardFilter;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hazards on file. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hazards")
public class HazardResource {

  private final Hazards hazards;
  private final HazardViews views;
  private final Caller caller;
  private final PlatformClock clock;

  HazardResource(Hazards hazards, HazardViews views, Caller caller, PlatformClock clock) {
    this.hazards = hazards;
    this.views = views;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER,
    Role.FILLER,
    Role.EXPERT,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "Hazards in the caller's scope, newest first")
  public Page<HazardView> list(@BeanParam HazardQuery query, @BeanParam Paging paging) {
    HazardFilter filter = query.filter(caller, clock.today(), paging.after(UUID::fromString));
    return paging.page(views.of(hazards.newest(filter, paging.rows())), HazardView::id);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER,
    Role.FILLER,
    Role.EXPERT,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "One hazard, with its version as ETag")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    HazardView view = views.of(hazards.require(id));
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }
}
