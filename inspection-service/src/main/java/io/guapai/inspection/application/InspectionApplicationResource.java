package io.guapai.inspection.application;

import io.guapai.contracts.InspectionKind;
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

/** Applications for inspections over HTTP. */
@Path(InspectionApplicationDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class InspectionApplicationResource extends DossierResource<InspectionApplication> {

  private final ActDesk desk;
  private final EntityManager entities;
  private final Caller caller;

  InspectionApplicationResource(
      ActDesk desk, Histories histories, EntityManager entities, Caller caller) {
    super(desk, histories, InspectionApplication.class);
    this.desk = desk;
    this.entities = entities;
    this.caller = caller;
  }

  /**
   * A list of them.
   *
   * @param asUser those of constructions for the caller's enterprise that others applied for
   * @param overdue those whose institute did not agree upon a day in its term
   */
  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.AUDITOR,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER
  })
  @Transactional
  @Operation(summary = "Applications for inspections in the caller's scope, the newest first")
  public Page<InspectionApplicationView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("state") @Nullable ApplicationState state,
      @QueryParam("kind") @Nullable InspectionKind kind,
      @QueryParam("applicationNo") @Nullable String applicationNo,
      @QueryParam("asUser") @Nullable Boolean asUser,
      @QueryParam("overdue") @Nullable Boolean overdue,
      @BeanParam Paging paging) {
    String organization = caller.has(Role.INSTITUTE) ? "institute" : "applicant";
    Conditions fit =
        Conditions.within(
                ListScope.of(caller, region),
                Columns.of(
                    "region_code",
                    Boolean.TRUE.equals(asUser) ? "concerned_id" : "enterprise_id",
                    organization))
            .and("state = ?", state)
            .and("kind = ?", kind)
            .and("application_no = ?", applicationNo)
            .and("id < ?", paging.after(UUID::fromString));
    if (Boolean.TRUE.equals(overdue)) {
      fit.and("appointment_overdue");
    }
    return paging.page(
        fit
            .of(
                entities,
                InspectionApplication.class,
                "inspection_application",
                "id desc",
                paging.rows())
            .stream()
            .map(InspectionApplicationView::of)
            .toList(),
        each -> each.id().toString());
  }

  /**
   * An institute and an enterprise each have their part in it: it has to be in the sight of both.
   */
  @Override
  protected UUID named(String name) {
    return desk.require(InspectionApplication.class, super.named(name)).id();
  }

  @Override
  protected boolean leavesScope() {
    return true;
  }
}
