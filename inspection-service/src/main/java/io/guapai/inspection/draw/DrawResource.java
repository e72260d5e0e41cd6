package io.guapai.inspection.draw;

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
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Draws of double-random checks, for authorities; what is announced is public elsewhere. */
@Path(DrawDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "draws")
public class DrawResource extends DossierResource<Draw> {

  private final EntityManager entities;
  private final DrawResults results;
  private final Caller caller;
  private final PlatformClock clock;

  DrawResource(
      ActDesk desk,
      Histories histories,
      EntityManager entities,
      DrawResults results,
      Caller caller,
      PlatformClock clock) {
    super(desk, histories, Draw.class);
    this.entities = entities;
    this.results = results;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "Draws of double-random checks, the newest first")
  public Page<DrawView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("state") @Nullable DrawState state,
      @BeanParam Paging paging) {
    return paging.page(
        Conditions.within(ListScope.of(caller, region), Columns.of("region_code"))
            .and("state = ?", state)
            .and("id < ?", paging.after(UUID::fromString))
            .of(entities, Draw.class, "draw", "id desc", paging.rows())
            .stream()
            .map(each -> each.view(clock.getZone()))
            .toList(),
        each -> each.id().toString());
  }

  @GET
  @Path("{id}/results")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "Who was drawn, in the order of the draw")
  public Page<DrawnView> results(@PathParam("id") UUID id, @BeanParam Paging paging) {
    Integer after = paging.after(Integer::valueOf);
    return paging.page(results.of(id, after == null ? 0 : after, paging.rows()), DrawnView::rank);
  }
}
