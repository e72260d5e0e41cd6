package io.guapai.hazard.duty;

import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What authorities owe about a hazard, and their reports to the next level. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duties")
public class HazardDutiesResource {

  private final DutyBook book;
  private final UpwardReports upward;
  private final Hazards hazards;

  HazardDutiesResource(DutyBook book, UpwardReports upward, Hazards hazards) {
    this.book = book;
    this.upward = upward;
    this.hazards = hazards;
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

  @GET
  @Path("{id}/upward-report")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "The reports on a hazard to the next level of government, oldest first")
  public UpwardReportsView reports(@PathParam("id") UUID id) {
    hazards.require(id);
    return new UpwardReportsView(upward.of(id));
  }
}
