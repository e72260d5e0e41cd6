package io.guapai.hazard.instrument;

import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What superiors asked about a hazard. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "instruments")
public class HazardInstrumentsResource {

  private final InstrumentFile file;
  private final Hazards hazards;

  HazardInstrumentsResource(InstrumentFile file, Hazards hazards) {
    this.file = file;
    this.hazards = hazards;
  }

  @GET
  @Path("{id}/instruments")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "What superiors asked about a hazard and were answered, oldest first")
  public List<InstrumentView> instruments(@PathParam("id") UUID id) {
    hazards.require(id);
    return file.about(id);
  }
}
