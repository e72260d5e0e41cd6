package io.guapai.inspection.maintenance;

import io.guapai.contracts.MaintenanceLevel;
import io.guapai.contracts.party.Given;
import io.guapai.inspection.maintenance.MaintenanceRules.Checklist;
import io.guapai.inspection.territory.AskedRegion;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.query.Day;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Visits of maintenance: the plan of a maintainer, the records of a lift, what is overdue. */
@Path(MaintenanceDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "maintenance")
public class MaintenanceResource extends DossierResource<Maintenance> {

  private static final Columns OWNED =
      Columns.of("region_code", "enterprise_id", "maintainer")
          .or(
              Assigned.file("equipment_id", "text", Given.EQUIPMENT),
              Assigned.file("enterprise_id", "text", Given.ENTERPRISE));

  /** As the partial index has it. */
  private static final String OVERDUE =
      "state in ('PLANNED', 'CHECKED_IN') and overdue_since is not null";

  private final EntityManager entities;
  private final AskedRegion askedRegion;
  private final MaintenanceRules rules;
  private final MaintenanceDocket docket;
  private final Parties parties;
  private final PlatformClock clock;

  MaintenanceResource(
      ActDesk desk,
      Histories histories,
      EntityManager entities,
      AskedRegion askedRegion,
      MaintenanceRules rules,
      MaintenanceDocket docket,
      Parties parties,
      PlatformClock clock) {
    super(desk, histories, Maintenance.class);
    this.entities = entities;
    this.askedRegion = askedRegion;
    this.rules = rules;
    this.docket = docket;
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
  @Operation(
      summary = "Visits of maintenance, the newest first",
      description =
          "Of a lift all that there are: records are kept for good, where the regulation asks for 4"
              + " years.")
  public Page<MaintenanceView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("state") @Nullable MaintenanceState state,
      @QueryParam("plannedUntil") @Nullable Day plannedUntil,
      @QueryParam("overdue") @Nullable Boolean overdue,
      @BeanParam Paging paging) {
    Conditions asked =
        askedRegion
            .within(OWNED, region, equipmentNo, enterprise)
            .and("state = ?", state)
            .and("planned_on <= ?", plannedUntil == null ? null : plannedUntil.date())
            .and("id < ?", paging.after(UUID::fromString));
    if (overdue != null) {
      asked.and(overdue ? OVERDUE : "not (" + OVERDUE + ")");
    }
    List<Maintenance> rows =
        asked.of(entities, Maintenance.class, "maintenance", "id desc", paging.rows());
    Map<String, String> names =
        parties.names(rows.stream().map(Maintenance::maintainer).distinct().toList());
    return paging.page(
        rows.stream()
            .map(each -> each.view(clock.getZone(), names.get(each.maintainer())))
            .toList(),
        each -> each.id().toString());
  }

  @GET
  @Path("{id}/items")
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
  @Operation(
      summary = "The items that a visit has to answer",
      description = "By the list of a day, today when none is given; of a level above the planned.")
  public List<MaintenanceItem> items(
      @PathParam("id") UUID id,
      @QueryParam("level") @Nullable MaintenanceLevel level,
      @QueryParam("on") @Nullable Day on) {
    Maintenance visit = docket.require(id);
    return rules
        .checklist(
            visit.variety(),
            Objects.requireNonNullElse(level, visit.level()),
            on == null ? clock.today() : on.date(),
            RegionCode.parse(visit.regionCode()))
        .map(Checklist::items)
        .orElse(List.of());
  }
}
