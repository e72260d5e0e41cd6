package io.guapai.inspection.roster.avoidance;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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

/** Declared conflicts of interest: a matter of authorities. */
@Path(AvoidanceDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "avoidances")
public class AvoidanceResource extends DossierResource<Avoidance> {

  private final EntityManager entities;
  private final Caller caller;

  AvoidanceResource(ActDesk desk, Histories histories, EntityManager entities, Caller caller) {
    super(desk, histories, Avoidance.class);
    this.entities = entities;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "Declared conflicts of interest of inspectors, the newest first")
  public Page<AvoidanceView> list(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    return paging.page(
        Conditions.within(ListScope.of(caller, region), Columns.of("region_code"))
            .and("id < ?", paging.after(UUID::fromString))
            .of(entities, Avoidance.class, "avoidance", "id desc", paging.rows())
            .stream()
            .map(Avoidance::view)
            .toList(),
        each -> each.id().toString());
  }
}
