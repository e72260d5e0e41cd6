package io.guapai.hazard.deadline.file;

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

/** Explains the deadlines of hazards. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadline")
public class DeadlineResource {

  private final Hazards hazards;
  private final DeadlineFile file;

  public DeadlineResource(Hazards hazards, DeadlineFile file) {
    this.hazards = hazards;
    this.file = file;
  }

  @GET
  @Path("{id}/deadline")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.LEADER,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "The deadline in force and all earlier ones, each with its reckoning")
  public DeadlinesView deadlines(@PathParam("id") UUID id) {
    boolean inForce = hazards.require(id).dueDate() != null;
    return DeadlinesView.of(file.read(id), inForce);
  }
}
