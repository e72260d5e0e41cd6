package io.guapai.hazard.merging;

import io.guapai.hazard.report.HazardActs;
import io.guapai.hazard.report.HazardView;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Several reports of the same hazard. */
@Path("/hazard/v1/hazards/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "merging")
public class MergeResource {

  private final MergingHazards merging;
  private final SimilarHazards similar;
  private final HazardActs acts;
  private final Caller caller;

  public MergeResource(
      MergingHazards merging, SimilarHazards similar, HazardActs acts, Caller caller) {
    this.merging = merging;
    this.similar = similar;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @Path("merge")
  @RolesAllowed({Role.COUNTY, Role.CITY})
  @Operation(summary = "Join an unproven report with an open hazard of the same enterprise")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response merge(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Merge body) {
    return acts.once(
        id,
        "merge",
        headers,
        body,
        () -> merging.merge(id, headers.ifMatch(), body, caller.name()));
  }

  @GET
  @Path("similar")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.TOWNSHIP})
  @Operation(
      summary = "Open hazards that may be the same: of the unit, or of the enterprise and code")
  public List<Similar> similar(@PathParam("id") UUID id) {
    return similar.to(id);
  }
}
