package io.guapai.inspection.check;

import io.guapai.contracts.CheckKind;
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

/** Supervisory checks. Who is checked sees them once they are on record. */
@Path(CheckDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "checks")
public class CheckResource extends DossierResource<SupervisoryCheck> {

  private static final Columns OWNED = Columns.of("region_code", "enterprise_id", "organization");

  private final EntityManager entities;
  private final Caller caller;

  CheckResource(ActDesk desk, Histories histories, EntityManager entities, Caller caller) {
    super(desk, histories, SupervisoryCheck.class);
    this.entities = entities;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.LEADER,
    Role.AUDITOR,
    Role.ENTERPRISE,
    Role.INSTITUTE
  })
  @Transactional
  @Operation(summary = "Supervisory checks, those arranged last first")
  public Page<CheckView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("kind") @Nullable CheckKind kind,
      @QueryParam("state") @Nullable CheckState state,
      @QueryParam("draw") @Nullable UUID draw,
      @QueryParam("campaign") @Nullable UUID campaign,
      @BeanParam Paging paging) {
    return paging.page(
        Conditions.within(ListScope.of(caller, region).about(enterprise), OWNED)
            .and("kind = ?", kind)
            .and("state = ?", state)
            .and("draw_id = ?", draw)
            .and("campaign_id = ?", campaign)
            .and("id < ?", paging.after(UUID::fromString))
            .of(entities, SupervisoryCheck.class, "supervisory_check", "id desc", paging.rows())
            .stream()
            .map(SupervisoryCheck::view)
            .toList(),
        each -> each.id().toString());
  }
}
