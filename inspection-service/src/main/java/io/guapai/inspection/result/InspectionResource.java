package io.guapai.inspection.result;

import io.guapai.contracts.VisitOutcome;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.inspection.mapping.ResultWords;
import io.guapai.inspection.territory.AskedRegion;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.query.Day;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Results of inspections: sent in by institutes, read by those responsible. */
@Path("/inspection/v1/inspections")
@Tag(name = "inspections")
@Produces(MediaType.APPLICATION_JSON)
public class InspectionResource {

  private final RecordingInspections recording;
  private final Inspections inspections;
  private final Idempotency idempotency;
  private final Transactions transactions;
  private final Caller caller;
  private final AskedRegion askedRegion;
  private final Clock clock;
  private final Parties parties;
  private final ResultWords words;

  public InspectionResource(
      RecordingInspections recording,
      Inspections inspections,
      Idempotency idempotency,
      Transactions transactions,
      Caller caller,
      AskedRegion askedRegion,
      Clock clock,
      Parties parties,
      ResultWords words) {
    this.recording = recording;
    this.inspections = inspections;
    this.idempotency = idempotency;
    this.transactions = transactions;
    this.caller = caller;
    this.askedRegion = askedRegion;
    this.clock = clock;
    this.parties = parties;
    this.words = words;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.INSTITUTE)
  @Operation(summary = "Report the result of an inspection")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = InspectionView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Known already",
      content = @Content(schema = @Schema(implementation = InspectionView.class)))
  public Response report(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ReportRequest request) {
    String institute = parties.acting(caller, OrganizationKind.INSTITUTE).id();
    Submission submission =
        new Submission(
            request.by(institute, words), By.person(caller, clock.instant()), Cause.none(), null);
    return transactions.asSystem(
        () ->
            idempotency.once(
                key, request, () -> answer(recording.record(List.of(submission)).get(0))));
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.AUDITOR,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER,
    Role.FILLER
  })
  @Operation(summary = "Recorded inspections, newest first")
  public Page<InspectionView> inspections(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("outcome") @Nullable VisitOutcome outcome,
      @QueryParam("standing") @Nullable Standing standing,
      @QueryParam("disputed") @Nullable Boolean disputed,
      @BeanParam Paging paging) {
    return inspections.page(
        askedRegion
            .within(Inspections.OWNED, region, equipmentNo, enterprise)
            .and("outcome = ?", outcome)
            .and("standing = ?", standing)
            .and("disputed = ?", disputed),
        paging.after(UUID::fromString),
        paging.size());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.AUDITOR,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER,
    Role.FILLER
  })
  @Operation(summary = "One recorded inspection")
  public InspectionView inspection(@PathParam("id") UUID id) {
    return inspections
        .find(id)
        .map(this::view)
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "inspection", id));
  }

  @GET
  @Path("/outcomes")
  @Transactional
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.AUDITOR,
    Role.INSTITUTE
  })
  @Operation(summary = "How many visits could not be finished, or left orders outstanding")
  public List<OutcomeCount> outcomes(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("from") @Nullable Day from,
      @QueryParam("to") @Nullable Day to) {
    return inspections.outcomes(
        askedRegion.within(Inspections.OWNED, region, null, null),
        from == null ? null : from.date(),
        to == null ? null : to.date());
  }

  private Answer answer(Verdict verdict) {
    if (verdict instanceof Verdict.Recorded recorded) {
      InspectionView view = view(recorded.inspection());
      return Answer.created("/inspection/v1/inspections/" + view.id(), view);
    }
    if (verdict instanceof Verdict.Repeated repeated) {
      return Answer.ok(view(repeated.inspection()));
    }
    if (verdict instanceof Verdict.UnknownUnit unknown) {
      throw new ProblemException(
          InspectionProblem.UNKNOWN_UNIT, "equipmentNo", unknown.equipmentNo());
    }
    throw ((Verdict.Refused) verdict).problem();
  }

  private InspectionView view(Inspection inspection) {
    return inspection.view(
        parties.names(List.of(inspection.institute())), inspections.orders(inspection));
  }
}
