package io.guapai.hazard.extension;

import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** More time to rectify hazards. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "extension")
public class ExtensionResource {

  private final Extensions extensions;

  ExtensionResource(Extensions extensions) {
    this.extensions = extensions;
  }

  @GET
  @Path("{id}/extension")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.ENTERPRISE, Role.AUDITOR})
  @Operation(summary = "The extension of a hazard, or until when one may be asked for")
  public ExtensionView read(@PathParam("id") UUID id) {
    return extensions.read(id);
  }
}
