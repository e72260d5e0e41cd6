package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
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

/** Accidents, and their report. */
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
  private final Accidents accidents;
  private final AccidentDocket docket;
  private final Idempotency idempotency;
  private final Caller caller;

  AccidentsResource(
      RecordingAccidents recording,
      Accidents accidents,
      AccidentDocket docket,
      Idempotency idempotency,
      Caller caller) {
    this.recording = recording;
    this.accidents = accidents;
    this.docket = docket;
    this.idempotency = idempotency;
    this.caller = caller;
  }

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
    return paging.page(rows.stream().map(docket::view).toList(), AccidentView::id);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "One accident, with its version as ETag")
  @APIResponseSchema(value = AccidentView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    AccidentView view = docket.view(accidents.require(id));
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }

  @POST
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Report an accident; what is known more of one on file supplements it")
  @APIResponseSchema(value = AccidentView.class, responseCode = "201")
  public Response report(@BeanParam ActHeaders headers, @NotNull @Valid Words.Report body) {
    return idempotency.once(
        headers.key(),
        body,
        () -> {
          AccidentView view = docket.view(recording.report(body, caller));
          return Answer.created("/hazard/v1/accidents/" + view.id(), view);
        });
  }
}
