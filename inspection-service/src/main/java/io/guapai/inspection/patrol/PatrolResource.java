package io.guapai.inspection.patrol;

import io.guapai.inspection.territory.AskedRegion;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Patrols, recorded by who was there, read by those responsible. */
@Path(PatrolDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "patrols")
public class PatrolResource extends DossierResource<Patrol> {

  private final EntityManager entities;
  private final AskedRegion askedRegion;
  private final PlatformClock clock;

  PatrolResource(
      ActDesk desk,
      Histories histories,
      EntityManager entities,
      AskedRegion askedRegion,
      PlatformClock clock) {
    super(desk, histories, Patrol.class);
    this.entities = entities;
    this.askedRegion = askedRegion;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.LEADER,
    Role.AUDITOR,
    Role.ENTERPRISE
  })
  @Transactional
  @Operation(summary = "Rounds of patrol teams, those recorded last first")
  public Page<PatrolView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @BeanParam Paging paging) {
    return paging.page(
        askedRegion
            .within(Columns.of("region_code", "enterprise_id"), region, null, enterprise)
            .and("id < ?", paging.after(UUID::fromString))
            .of(entities, Patrol.class, "patrol", "id desc", paging.rows())
            .stream()
            .map(each -> each.view(clock.getZone()))
            .toList(),
        each -> each.id().toString());
  }
}
