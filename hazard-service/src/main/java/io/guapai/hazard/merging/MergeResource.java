package io.guapai.hazard.merging;

import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Several reports of the same hazard. */
@Path("/hazard/v1/hazards/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "merging")
public class MergeResource {

  private final SimilarHazards similar;

  public MergeResource(SimilarHazards similar) {
    this.similar = similar;
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
