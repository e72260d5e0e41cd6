package io.guapai.hazard.inspector;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
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

/** The register of inspectors: leaders of an authority appoint them. */
@Path(InspectorDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspectors")
public class InspectorsResource extends DossierResource<Inspector> {

  private final Inspectors inspectors;
  private final Caller caller;

  InspectorsResource(ActDesk desk, Histories histories, Inspectors inspectors, Caller caller) {
    super(desk, histories, Inspector.class);
    this.inspectors = inspectors;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "Inspectors of a territory, those appointed last first")
  public Page<InspectorView> list(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    return paging.page(
        inspectors
            .find(ListScope.of(caller, region), paging.after(UUID::fromString), paging.rows())
            .stream()
            .map(Inspector::view)
            .toList(),
        inspector -> inspector.id().toString());
  }
}
