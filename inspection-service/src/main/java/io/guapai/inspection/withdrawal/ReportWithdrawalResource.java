package io.guapai.inspection.withdrawal;

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

/** Withdrawals of reports: by the institutes whose they were, read by those responsible. */
@Path(ReportWithdrawalDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "report withdrawals")
public class ReportWithdrawalResource extends DossierResource<ReportWithdrawal> {

  private static final Columns OWNED =
      Columns.of("region_code", "enterprise_id", "institute")
          .or(
              Assigned.file("equipment_id", "text", Given.EQUIPMENT),
              Assigned.file("enterprise_id", "text", Given.ENTERPRISE));

  private final EntityManager entities;
  private final AskedRegion askedRegion;
  private final PlatformClock clock;

  ReportWithdrawalResource(
      ActDesk desk,
      Histories histories,
      EntityManager entities,
      AskedRegion askedRegion,
      PlatformClock clock) {
    super(desk, histories, ReportWithdrawal.class);
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
    Role.INSTITUTE
  })
  @Transactional
  @Operation(summary = "Reports that their institutes withdrew, the last first")
  public Page<ReportWithdrawalView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("enterprise") @Nullable String enterprise,
      @BeanParam Paging paging) {
    return paging.page(
        askedRegion
            .within(OWNED, region, equipmentNo, enterprise)
            .and("id < ?", paging.after(UUID::fromString))
            .of(entities, ReportWithdrawal.class, "report_withdrawal", "id desc", paging.rows())
            .stream()
            .map(each -> each.view(clock.getZone()))
            .toList(),
        each -> each.id().toString());
  }
}
