package io.guapai.inspection.rescue;

import io.guapai.contracts.party.Given;
import io.guapai.inspection.territory.AskedRegion;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.party.Parties;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * People trapped in lifts: reported by whoever hears of it, read by those who have to do with it.
 */
@Path(EntrapmentDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entrapments")
public class EntrapmentResource extends DossierResource<Entrapment> {

  private static final Columns OWNED =
      Columns.of("region_code", "enterprise_id", "maintainer")
          .or(
              Assigned.file("equipment_id", "text", Given.EQUIPMENT),
              Assigned.file("enterprise_id", "text", Given.ENTERPRISE));

  private final EntityManager entities;
  private final AskedRegion askedRegion;
  private final Parties parties;
  private final PlatformClock clock;

  EntrapmentResource(
      ActDesk desk,
      Histories histories,
      EntityManager entities,
      AskedRegion askedRegion,
      Parties parties,
      PlatformClock clock) {
    super(desk, histories, Entrapment.class);
    this.entities = entities;
    this.askedRegion = askedRegion;
    this.parties = parties;
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
  @Operation(summary = "People trapped in lifts, those reported last first")
  public Page<EntrapmentView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("state") @Nullable EntrapmentState state,
      @BeanParam Paging paging) {
    List<Entrapment> rows =
        askedRegion
            .within(OWNED, region, equipmentNo, enterprise)
            .and("state = ?", state)
            .and("id < ?", paging.after(UUID::fromString))
            .of(entities, Entrapment.class, "entrapment", "id desc", paging.rows());
    Map<String, String> names =
        parties.names(
            rows.stream().map(Entrapment::maintainer).filter(Objects::nonNull).distinct().toList());
    return paging.page(
        rows.stream()
            .map(each -> each.view(clock.getZone(), names.get(String.valueOf(each.maintainer()))))
            .toList(),
        each -> each.id().toString());
  }
}
