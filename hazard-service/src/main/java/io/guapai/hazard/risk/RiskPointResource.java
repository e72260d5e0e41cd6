package io.guapai.hazard.risk;

import io.guapai.hazard.file.HazardView;
import io.guapai.hazard.file.HazardViews;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The risk lists of enterprises: each enterprise keeps its own, officers read. */
@Path(RiskPointResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.ENTERPRISE,
  Role.AUDITOR
})
@Tag(name = "risk")
public class RiskPointResource {

  static final String PATH = "/hazard/v1/risk-points";

  private final KeepingRiskPoints keeping;
  private final RiskPoints points;
  private final RiskScales scales;
  private final Idempotency idempotency;
  private final Hazards hazards;
  private final HazardViews hazardViews;
  private final Caller caller;

  public RiskPointResource(
      KeepingRiskPoints keeping,
      RiskPoints points,
      RiskScales scales,
      Idempotency idempotency,
      Hazards hazards,
      HazardViews hazardViews,
      Caller caller) {
    this.keeping = keeping;
    this.points = points;
    this.scales = scales;
    this.idempotency = idempotency;
    this.hazards = hazards;
    this.hazardViews = hazardViews;
    this.caller = caller;
  }

  private record Asked(String act, UUID point, Object body) {}

  @POST
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "Put a risk point on the own risk list")
  @APIResponseSchema(value = RiskPointView.class, responseCode = "201")
  public Response add(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewRiskPoint body) {
    return idempotency.once(
        key,
        body,
        () -> {
          RiskPointView view = keeping.add(body, caller);
          return Answer.created(PATH + "/" + view.id(), view);
        });
  }

  @GET
  @Transactional
  @Operation(summary = "Risk points in the caller's scope, newest first")
  public Page<RiskPointView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("equipmentNo") @Nullable String equipmentNo,
      @QueryParam("colour") @Nullable RiskColour colour,
      @QueryParam("withdrawn") @Nullable Boolean withdrawn,
      @BeanParam Paging paging) {
    RiskPoints.Filter filter =
        new RiskPoints.Filter(
            ListScope.of(caller, region),
            equipmentNo == null ? null : Typed.name(equipmentNo),
            colour,
            Boolean.TRUE.equals(withdrawn),
            paging.after(UUID::fromString));
    return paging.page(points.find(filter, paging.rows()), RiskPointView::id);
  }

  @GET
  @Path("scale")
  @Transactional
  @Operation(summary = "The values of L, E and C and the thresholds of D in force today")
  public RiskScale scale() {
    return scales.today();
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "One risk point, with its version as ETag")
  @APIResponseSchema(value = RiskPointView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    RiskPointView view = points.require(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }

  @GET
  @Path("{id}/revisions")
  @Transactional
  @Operation(summary = "All revisions of a risk point, newest first")
  public List<RiskRevision> revisions(@PathParam("id") UUID id) {
    points.require(id);
    return points.revisions(id);
  }

  @GET
  @Path("{id}/hazards")
  @Transactional
  @Operation(summary = "The hazards found at a risk point, newest first")
  public Page<HazardView> hazards(@PathParam("id") UUID id, @BeanParam Paging paging) {
    points.require(id);
    List<Hazard> rows = hazards.foundAt(id, paging.after(UUID::fromString), paging.rows());
    return paging.page(hazardViews.of(rows), HazardView::id);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "Revise a risk point; the older revisions stay")
  @APIResponseSchema(value = RiskPointView.class, responseCode = "200")
  public Response revise(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewRiskPoint body) {
    return idempotency.once(
        key,
        new Asked("risk-revision", id, body),
        () -> Answer.ok(keeping.revise(id, ifMatch, body, caller)));
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed(Role.ENTERPRISE)
  @Operation(summary = "Take a risk point off the list; not while a hazard found at it is open")
  @APIResponseSchema(value = RiskPointView.class, responseCode = "200")
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid Withdrawal body) {
    return idempotency.once(
        key,
        new Asked("risk-withdrawal", id, body),
        () -> Answer.ok(keeping.withdraw(id, ifMatch, body, caller)));
  }
}
