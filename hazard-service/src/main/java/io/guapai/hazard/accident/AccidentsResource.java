package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accidents, from their report to their end. */
@Path("/hazard/v1/accidents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accidents")
public class AccidentsResource extends DossierResource<Accident> {

  private final Accidents accidents;
  private final AccidentDocket docket;
  private final Caller caller;

  AccidentsResource(
      ActDesk desk,
      Histories histories,
      Accidents accidents,
      AccidentDocket docket,
      Caller caller) {
    super(desk, histories, Accident.class);
    this.accidents = accidents;
    this.docket = docket;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.LEADER,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "Accidents in the caller's scope, newest first")
  public Page<AccidentView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("state") @Nullable AccidentState state,
      @QueryParam("grade") @Nullable AccidentGrade grade,
      @BeanParam Paging paging) {
    List<Accident> rows =
        accidents.of(
            ListScope.of(caller, region).about(enterprise),
            state,
            grade,
            paging.after(UUID::fromString),
            paging.rows());
    return paging.page(rows.stream().map(docket::view).toList(), AccidentView::id);
  }
}
