package io.guapai.inspection.drill;

import io.guapai.contracts.party.Given;
import io.guapai.inspection.territory.AskedRegion;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Assigned;
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

/** Drills of rescue from lifts, recorded by who held them. */
@Path(DrillDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drills")
public class DrillResource extends DossierResource<RescueDrill> {

  private static final Columns OWNED =
      Columns.of("region_code", "enterprise_id", "held_by")
          .or(
              Assigned.file("equipment_id", "text", Given.EQUIPMENT),
              Assigned.file("enterprise_id", "text", Given.ENTERPRISE));

  private final EntityManager entities;
  private final AskedRegion askedRegion;
  private final PlatformClock clock;

  DrillResource(
      ActDesk desk,
      Histories histories,
      EntityManager entities,
      AskedRegion askedRegion,
      PlatformClock clock) {
    super(desk, histories, RescueDrill.class);
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
    Role.AUDITOR,
    Role.ENTERPRISE,
    Role.MAINTAINER
  })
  @Transactional
  @Operation(summary = "Drills of rescue from lifts, those recorded last first")
  public Page<DrillView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("enterprise") @Nullable String enterprise,
      @BeanParam Paging paging) {
    return paging.page(
        askedRegion
            .within(OWNED, region, equipmentNo, enterprise)
            .and("id < ?", paging.after(UUID::fromString))
            .of(entities, RescueDrill.class, "rescue_drill", "id desc", paging.rows())
            .stream()
            .map(each -> each.view(clock.getZone()))
            .toList(),
        each -> each.id().toString());
  }
}
