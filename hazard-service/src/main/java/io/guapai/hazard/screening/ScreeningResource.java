package io.guapai.hazard.screening;

import io.guapai.contracts.ScreeningKind;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
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

/** Records of screenings for hazards: each enterprise makes its own, officers read. */
@Path(ScreeningDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "screening")
public class ScreeningResource extends DossierResource<Screening> {

  private final Screenings screenings;
  private final Caller caller;

  ScreeningResource(ActDesk desk, Histories histories, Screenings screenings, Caller caller) {
    super(desk, histories, Screening.class);
    this.screenings = screenings;
    this.caller = caller;
  }

  @GET
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
  @Operation(summary = "Screenings in the caller's scope, those recorded last first")
  public Page<ScreeningView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("kind") @Nullable ScreeningKind kind,
      @QueryParam("hazard") @Nullable UUID hazard,
      @BeanParam Paging paging) {
    Screenings.Filter filter =
        new Screenings.Filter(
            ListScope.of(caller, region).about(enterprise),
            equipmentNo == null ? null : Typed.name(equipmentNo),
            kind,
            hazard,
            paging.after(UUID::fromString));
    return paging.page(screenings.find(filter, paging.rows()), ScreeningView::id);
  }
}
