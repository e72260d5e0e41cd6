package io.guapai.hazard.sanction;

import io.guapai.contracts.Sanction;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** The sanctions in a territory. */
@Path("/hazard/v1/sanctions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sanctions")
public class SanctionsResource {

  private final SanctionFile file;
  private final Caller caller;

  SanctionsResource(SanctionFile file, Caller caller) {
    this.file = file;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.ENTERPRISE, Role.AUDITOR})
  @Transactional
  @Operation(summary = "Sanctions that were proposed or decided in a territory, newest first")
  public Page<SanctionView> sanctions(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("hazard") @Nullable UUID hazard,
      @QueryParam("sanction") @Nullable Sanction sanction,
      @QueryParam("state") SanctionView.@Nullable State state,
      @BeanParam Paging paging) {
    return paging.page(
        file.of(
            ListScope.of(caller, region).about(enterprise),
            hazard,
            sanction,
            state,
            paging.after(UUID::fromString),
            paging.rows()),
        SanctionView::id);
  }
}
