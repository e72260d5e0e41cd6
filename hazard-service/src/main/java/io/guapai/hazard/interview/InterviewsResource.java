package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Interviews with the responsible persons of enterprises. */
@Path("/hazard/v1/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "interviews")
public class InterviewsResource {

  private final SummoningInterviews summoning;
  private final Interviews interviews;
  private final InterviewDocket docket;
  private final Idempotency idempotency;
  private final Caller caller;

  InterviewsResource(
      SummoningInterviews summoning,
      Interviews interviews,
      InterviewDocket docket,
      Idempotency idempotency,
      Caller caller) {
    this.summoning = summoning;
    this.interviews = interviews;
    this.docket = docket;
    this.idempotency = idempotency;
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
      @QueryParam("state") @Nullable InterviewState state,
      @QueryParam("trigger") @Nullable InterviewTrigger trigger,
      @BeanParam Paging paging) {
    List<Interview> rows =
        interviews.of(
            ListScope.of(caller, region),
            state,
            trigger,
            paging.after(UUID::fromString),
            paging.rows());
    return paging.page(rows.stream().map(docket::view).toList(), InterviewView::id);
  }

  @GET
  @Path("{id}")
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
  @Operation(summary = "One interview, with its version as ETag")
  @APIResponseSchema(value = InterviewView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    InterviewView view = docket.view(interviews.require(id));
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }

  @POST
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Summon to an interview that nothing on file had proposed")
  @APIResponseSchema(value = InterviewView.class, responseCode = "201")
  public Response summon(@BeanParam ActHeaders headers, @NotNull @Valid NewInterview body) {
    return idempotency.once(
        headers.key(),
        body,
        () -> {
          InterviewView view = docket.view(summoning.summon(body, caller));
          return Answer.created("/hazard/v1/interviews/" + view.id(), view);
        });
  }
}
