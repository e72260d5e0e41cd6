package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
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

/** Interviews with the responsible persons of enterprises. */
@Path("/hazard/v1/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interviews")
public class InterviewsResource extends DossierResource<Interview> {

  private final Interviews interviews;
  private final InterviewDocket docket;
  private final Caller caller;

  InterviewsResource(
      ActDesk desk,
      Histories histories,
      Interviews interviews,
      InterviewDocket docket,
      Caller caller) {
    super(desk, histories, Interview.class);
    this.interviews = interviews;
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
  @Operation(summary = "Interviews with the enterprises of a territory, newest first")
  public Page<InterviewView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("hazard") @Nullable UUID hazard,
      @QueryParam("state") @Nullable InterviewState state,
      @QueryParam("trigger") @Nullable InterviewTrigger trigger,
      @BeanParam Paging paging) {
    List<Interview> rows =
        interviews.of(
            ListScope.of(caller, region).about(enterprise),
            hazard,
            state,
            trigger,
            paging.after(UUID::fromString),
            paging.rows());
    return paging.page(rows.stream().map(docket::view).toList(), InterviewView::id);
  }
}
