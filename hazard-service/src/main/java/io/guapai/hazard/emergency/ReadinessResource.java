package io.guapai.hazard.emergency;

import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an enterprise is ready for an emergency. */
@Path("/hazard/v1/enterprises/{id}/emergency")
@Produces(MediaType.APPLICATION_JSON)
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
@Tag(name = "emergency")
public class ReadinessResource {

  private final CheckingReadiness readiness;

  public ReadinessResource(CheckingReadiness readiness) {
    this.readiness = readiness;
  }

  @GET
  @Transactional
  @Operation(summary = "Plans and drills of an enterprise, and whether it drills often enough")
  public Readiness readiness(@PathParam("id") String id) {
    return readiness.of(id);
  }
}
