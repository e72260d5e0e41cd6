package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryProof;
import io.guapai.runtime.history.Subject;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
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

/** Accidents from their report to their end. */
@Path("/hazard/v1/accidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.LEADER,
  Role.ENTERPRISE,
  Role.AUDITOR
})
@Tag(name = "accidents")
public class AccidentsResource {

  private final RecordingAccidents recording;
  private final HandlingAccidents handling;
  private final Accidents accidents;
  private final Histories histories;
  private final Idempotency idempotency;
  private final Caller caller;
  private final PlatformClock clock;

  AccidentsResource(
      RecordingAccidents recording,
      HandlingAccidents handling,
      Accidents accidents,
      Histories histories,
      Idempotency idempotency,
      Caller caller,
      PlatformClock clock) {
    this.recording = recording;
    this.handling = handling;
    this.accidents = accidents;
    this.histories = histories;
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
  }

  private record Asked(String act, UUID accident, Object body) {}

  @GET
  @Transactional
  @Operation(summary = "Accidents in the caller's scope, newest first")
  public Page<AccidentView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("state") @Nullable AccidentState state,
      @QueryParam("grade") @Nullable AccidentGrade grade,
      @BeanParam Paging paging) {
    List<Accident> rows =
        accidents.of(
            ListScope.of(caller, region),
            state,
            grade,
            paging.after(UUID::fromString),
            paging.rows());
    return paging.page(rows.stream().map(this::view).toList(), AccidentView::id);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "One accident, with its version as ETag")
  @APIResponseSchema(value = AccidentView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    AccidentView view = view(accidents.require(id));
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }

  @GET
  @Path("{id}/history")
  @Transactional
  @Operation(summary = "The procedure of an accident, act by act")
  public List<AccidentActView> acts(@PathParam("id") UUID id) {
    accidents.require(id);
    return accidents.acts(id).stream()
        .map(
            act ->
                new AccidentActView(
                    act.sequence(),
                    act.act(),
                    act.paper(),
                    act.actor(),
                    act.by().person(),
                    act.by().capacity(),
                    act.by().organization(),
                    act.by().at().atZone(clock.getZone()).toOffsetDateTime()))
        .toList();
  }

  @GET
  @Path("{id}/history/verify")
  @Operation(summary = "Whether the history is what was written, by its chain and the anchors")
  public HistoryProof verify(@PathParam("id") UUID id) {
    accidents.require(id);
    return histories.prove(new Subject("accident", id.toString()));
  }

  @POST
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Report an accident; what is known more of one on file supplements it")
  @APIResponseSchema(value = AccidentView.class, responseCode = "201")
  public Response report(@BeanParam ActHeaders headers, @NotNull @Valid Papers.Report body) {
    return idempotency.once(
        headers.key(),
        body,
        () -> {
          AccidentView view = view(recording.report(body, caller));
          return Answer.created("/hazard/v1/accidents/" + view.id(), view);
        });
  }

  @POST
  @Path("{id}/supplement")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Tell what more became known; the accident is graded anew")
  @APIResponseSchema(value = AccidentView.class, responseCode = "200")
  public Response supplement(
      @PathParam("id") UUID id,
      @BeanParam ActHeaders headers,
      @NotNull @Valid Papers.Supplement body) {
    return once(id, "supplement", headers, body, m -> handling.supplement(id, m, body, caller));
  }

  @POST
  @Path("{id}/misreport")
  @RolesAllowed({Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Establish that it was reported late, in part, falsely or not at all")
  @APIResponseSchema(value = AccidentView.class, responseCode = "200")
  public Response misreport(
      @PathParam("id") UUID id,
      @BeanParam ActHeaders headers,
      @NotNull @Valid Papers.Misreport body) {
    return once(id, "misreport", headers, body, m -> handling.misreport(id, m, body, caller));
  }

  @POST
  @Path("{id}/investigation")
  @RolesAllowed({Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Begin the investigation, at the level that the grade asks for")
  @APIResponseSchema(value = AccidentView.class, responseCode = "200")
  public Response investigate(
      @PathParam("id") UUID id,
      @BeanParam ActHeaders headers,
      @NotNull @Valid Papers.Investigation body) {
    return once(id, "investigation", headers, body, m -> handling.investigate(id, m, body, caller));
  }

  @POST
  @Path("{id}/opinion")
  @RolesAllowed({Role.CITY, Role.PROVINCE})
  @Operation(summary = "Give the investigation's opinion on how it is to be handled")
  @APIResponseSchema(value = AccidentView.class, responseCode = "200")
  public Response giveOpinion(
      @PathParam("id") UUID id,
      @BeanParam ActHeaders headers,
      @NotNull @Valid Papers.Opinion body) {
    return once(id, "opinion", headers, body, m -> handling.giveOpinion(id, m, body, caller));
  }

  @POST
  @Path("{id}/closing")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Approve the opinion, which closes the accident")
  @APIResponseSchema(value = AccidentView.class, responseCode = "200")
  public Response close(
      @PathParam("id") UUID id,
      @BeanParam ActHeaders headers,
      @NotNull @Valid Papers.Closing body) {
    return once(id, "closing", headers, body, m -> handling.close(id, m, body, caller));
  }

  private Response once(UUID id, String act, ActHeaders headers, Object body, Work work) {
    return idempotency.once(
        headers.key(), new Asked(act, id, body), () -> Answer.ok(view(work.on(headers.ifMatch()))));
  }

  /** An act on the accident at the version that the caller decided on. */
  private interface Work {
    Accident on(@Nullable String ifMatch);
  }

  private AccidentView view(Accident accident) {
    return AccidentView.of(accident, clock.getZone());
  }
}
