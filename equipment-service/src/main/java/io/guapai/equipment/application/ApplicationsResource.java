package io.guapai.equipment.application;

import io.guapai.contracts.equipment.Matter;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.annotation.security.RolesAllowed;
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

/** Applications on use registration over HTTP. */
@Path(ApplicationDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Use registration")
@RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.AUDITOR, Role.ENTERPRISE})
public class ApplicationsResource extends DossierResource<UseApplication> {

  private final Applications applications;
  private final ApplicationDocket docket;
  private final Caller caller;

  ApplicationsResource(
      ActDesk desk,
      Histories histories,
      Applications applications,
      ApplicationDocket docket,
      Caller caller) {
    super(desk, histories, UseApplication.class);
    this.applications = applications;
    this.docket = docket;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Applications on use registration of a territory or an enterprise, newest first")
  public Page<ApplicationView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("state") @Nullable ApplicationState state,
      @QueryParam("matter") @Nullable Matter matter,
      @QueryParam("applicationNo") @Nullable String applicationNo,
      @QueryParam("unit") @Nullable UUID unit,
      @BeanParam Paging paging) {
    Applications.Filter filter =
        new Applications.Filter(
            ListScope.of(caller, region).about(enterprise),
            state,
            matter,
            applicationNo == null ? null : Typed.number(applicationNo),
            unit,
            paging.after(UUID::fromString));
    return paging.page(
        applications.list(filter, paging.rows()).stream().map(docket::view).toList(),
        ApplicationView::id);
  }
}
