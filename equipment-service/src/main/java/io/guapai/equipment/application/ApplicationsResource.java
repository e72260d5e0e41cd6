package io.guapai.equipment.application;

import io.guapai.contracts.equipment.Matter;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
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

  private final ActDesk desk;
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
    this.desk = desk;
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

  /**
   * Who has the application in his scope decides on units that may lie elsewhere still: what
   * follows is written in the scope of the platform.
   */
  @Override
  @Authenticated
  public Response act(UUID id, String act, ActHeaders headers, byte[] body) throws IOException {
    QuarkusTransaction.requiringNew().run(() -> desk.require(UseApplication.class, id));
    return Scopes.with(Scope.SYSTEM, () -> super.act(id, act, headers, body));
  }
}
