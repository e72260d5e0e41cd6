package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
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
  private final HoldingInterviews holding;
  private final Interviews interviews;
  private final InterviewActs acts;
  private final Caller caller;

  InterviewsResource(
      SummoningInterviews summoning,
      HoldingInterviews holding,
      Interviews interviews,
      InterviewActs acts,
      Caller caller) {
    this.summoning = summoning;
    this.holding = holding;
    this.interviews = interviews;
    this.acts = acts;
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
    return paging.page(rows.stream().map(acts::view).toList(), InterviewView::id);
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
    InterviewView view = acts.view(interviews.require(id));
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }

  @POST
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Summon to an interview that nothing on file had proposed")
  @APIResponseSchema(value = InterviewView.class, responseCode = "201")
  public Response summon(@BeanParam ActHeaders headers, @NotNull @Valid NewInterview body) {
    return acts.created(headers, body, () -> summoning.summon(body, caller));
  }

  @POST
  @Path("{id}/summons")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Summon to an interview that was proposed")
  @APIResponseSchema(value = InterviewView.class, responseCode = "200")
  public Response summon(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Summons body) {
    return acts.once(
        id, "summons", headers, body, () -> summoning.summon(id, headers.ifMatch(), body, caller));
  }

  @POST
  @Path("{id}/cancellation")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Decide that there will be no interview")
  @APIResponseSchema(value = InterviewView.class, responseCode = "200")
  public Response cancel(
      @PathParam("id") UUID id,
      @BeanParam ActHeaders headers,
      @NotNull @Valid Words.Cancellation body) {
    return acts.once(
        id,
        "cancellation",
        headers,
        body,
        () -> summoning.cancel(id, headers.ifMatch(), body.reason(), caller));
  }

  @POST
  @Path("{id}/minutes")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Record the interview, or that nobody came")
  @APIResponseSchema(value = InterviewView.class, responseCode = "200")
  public Response record(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Minutes body) {
    return acts.once(
        id, "minutes", headers, body, () -> holding.record(id, headers.ifMatch(), body, caller));
  }

  @POST
  @Path("{id}/report")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "The enterprise reports what it did after the interview")
  @APIResponseSchema(value = InterviewView.class, responseCode = "200")
  public Response report(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Words.Report body) {
    return acts.once(
        id,
        "report",
        headers,
        body,
        () -> holding.report(id, headers.ifMatch(), body.text(), caller));
  }

  @POST
  @Path("{id}/closing")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Give the authority's opinion, which ends the matter")
  @APIResponseSchema(value = InterviewView.class, responseCode = "200")
  public Response close(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Words.Closing body) {
    return acts.once(
        id,
        "closing",
        headers,
        body,
        () -> holding.close(id, headers.ifMatch(), body.opinion(), caller));
  }
}
