package io.guapai.scoring.veto;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Vetoes on governments. */
@Path("/scoring/v1/government-vetoes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vetoes 一票否决")
@RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.AUDITOR})
public class GovernmentVetoResource {

  private final GovernmentVetoes vetoes;
  private final Caller caller;

  GovernmentVetoResource(GovernmentVetoes vetoes, Caller caller) {
    this.vetoes = vetoes;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "The veto list for governments, and what of it stands for a territory today")
  public List<GovernmentVetoView> vetoes(@QueryParam("region") @Nullable RegionCode region) {
    return vetoes.of(caller.regionWithin(region));
  }
}
