package io.guapai.hazard.duty;

import io.guapai.hazard.report.HazardActs;
import io.guapai.hazard.report.HazardView;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What authorities owe about a hazard; and the report to the next level. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "duties")
public class HazardDutiesResource {

  private final DutyBook book;
  private final ReportingUpward reporting;
  private final Hazards hazards;
  private final HazardActs acts;
  private final Caller caller;

  public HazardDutiesResource(
      DutyBook book, ReportingUpward reporting, Hazards hazards, HazardActs acts, Caller caller) {
    this.book = book;
    this.reporting = reporting;
    this.hazards = hazards;
    this.acts = acts;
    this.caller = caller;
  }

  /** What authorities owe about a hazard. */
  public record DutiesView(List<DutyView> items) {}

  /** The reports to the next level on a hazard. */
  public record UpwardReportsView(List<UpwardReportView> items) {}

  @GET
  @Path("{id}/duties")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "What authorities owe about a hazard, oldest first")
  public DutiesView duties(@PathParam("id") UUID id) {
    hazards.require(id);
    return new DutiesView(book.about(id));
  }

  @POST
  @Path("{id}/upward-report")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.LEADER})
  @Operation(summary = "Report a major hazard in writing to the next level of government")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response report(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid UpwardReport body) {
    return acts.once(
        id,
        "upward-report",
        headers,
        body,
        () -> reporting.report(id, headers.ifMatch(), body, caller));
  }

  @GET
  @Path("{id}/upward-report")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "The reports on a hazard to the next level of government, oldest first")
  public UpwardReportsView reports(@PathParam("id") UUID id) {
    hazards.require(id);
    return new UpwardReportsView(reporting.of(id));
  }
}
