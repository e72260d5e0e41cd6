package io.guapai.hazard.rectification;

import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers of rectifications and their rechecks. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rectification")
public class RectificationResource {

  private final RectificationFile file;
  private final Hazards hazards;

  public RectificationResource(RectificationFile file, Hazards hazards) {
    this.file = file;
    this.hazards = hazards;
  }

  @GET
  @Path("{id}/rectification")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.ENTERPRISE, Role.AUDITOR})
  @Transactional
  @Operation(summary = "The plans, rectification reports and rechecks of a hazard")
  public RectificationFileView papers(@PathParam("id") UUID id) {
    hazards.require(id);
    return file.read(id);
  }
}
