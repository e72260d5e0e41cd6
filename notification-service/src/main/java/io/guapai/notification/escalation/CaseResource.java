package io.guapai.notification.escalation;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.ladder.LadderSteps;
import io.guapai.runtime.ladder.LadderSubject;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The escalation cases of a territory. */
@Path(CaseResource.PATH)
@Tag(name = "Escalation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.ENTERPRISE,
  Role.AUDITOR
})
public class CaseResource {

  static final String PATH = "/notification/v1/cases";

  private final CaseFiles files;
  private final CaseViews views;
  private final LadderSteps steps;
  private final AcknowledgingCases acknowledging;
  private final Caller caller;

  public CaseResource(
      CaseFiles files,
      CaseViews views,
      LadderSteps steps,
      AcknowledgingCases acknowledging,
      Caller caller) {
    this.files = files;
    this.views = views;
    this.steps = steps;
    this.acknowledging = acknowledging;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Cases of a region, the newest first")
  public Page<CaseView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("state") @Nullable CaseState state,
      @BeanParam Paging paging) {
    UUID before = paging.after(UUID::fromString);
    return paging.page(
        files
            .newest(
                scope(region),
                state == null ? EnumSet.allOf(CaseState.class) : EnumSet.of(state),
                before,
                paging.rows())
            .stream()
            .map(file -> views.show(file, null))
            .toList(),
        CaseView::id);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "A case and the levels that it reached")
  @APIResponseSchema(value = CaseView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(files.find(id).orElseThrow(() -> unknown(id)));
  }

  @POST
  @Path("/{id}/acknowledgement")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP})
  @Operation(summary = "Acknowledge a case for the level in charge")
  @APIResponseSchema(value = CaseView.class, responseCode = "200")
  public Response acknowledge(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(acknowledging.acknowledge(id, ifMatch));
  }

  private Response answer(EscalationCase file) {
    return Response.ok(views.show(file, steps(file.id())))
        .header(HttpHeaders.ETAG, Versions.tag(file.version()))
        .build();
  }

  private List<CaseView.Step> steps(UUID id) {
    return steps.of(LadderSubject.UNANSWERED_CASE, List.of(id)).getOrDefault(id, List.of()).stream()
        .map(CaseView.Step::of)
        .toList();
  }

  /** An enterprise has no territory: it sees its own cases. */
  private ListScope scope(@Nullable RegionCode asked) {
    return caller.enterprise() == null
        ? ListScope.in(caller.regionWithin(asked))
        : ListScope.of(caller, asked);
  }

  private static ProblemException unknown(UUID id) {
    return new ProblemException(PlatformProblem.NOT_FOUND, "id", "case", id);
  }
}
