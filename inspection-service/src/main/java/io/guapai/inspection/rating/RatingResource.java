package io.guapai.inspection.rating;

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
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ratings of checks: each enterprise gives and reads its own. */
@Path(RatingDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ratings")
public class RatingResource extends DossierResource<Rating> {

  private final EntityManager entities;
  private final Caller caller;
  private final PlatformClock clock;

  RatingResource(
      ActDesk desk,
      Histories histories,
      EntityManager entities,
      Caller caller,
      PlatformClock clock) {
    super(desk, histories, Rating.class);
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(Role.ENTERPRISE)
  @Transactional
  @Operation(summary = "Ratings that the own enterprise gave, the latest first")
  public Page<RatingView> list(@BeanParam Paging paging) {
    return paging.page(
        Conditions.within(ListScope.own(caller), Columns.of("region_code", "enterprise_id"))
            .and("id < ?", paging.after(UUID::fromString))
            .of(entities, Rating.class, "rating", "id desc", paging.rows())
            .stream()
            .map(each -> each.view(clock.getZone()))
            .toList(),
        each -> each.id().toString());
  }
}
