package io.guapai.hazard.sanction;

import io.guapai.contracts.Sanction;
import io.guapai.document.PaperPdf;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.paper.Papers;
import io.guapai.runtime.paper.Signed;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sanctions that a hazard gave rise to. */
@Path("/hazard/v1/hazards")
@Tag(name = "sanctions")
public class HazardSanctionsResource {

  private final SanctionFile file;
  private final Hazards hazards;
  private final Papers papers;
  private final ClosingPaper document;
  private final PlatformClock clock;

  HazardSanctionsResource(
      SanctionFile file,
      Hazards hazards,
      Papers papers,
      ClosingPaper document,
      PlatformClock clock) {
    this.file = file;
    this.hazards = hazards;
    this.papers = papers;
    this.document = document;
    this.clock = clock;
  }

  @GET
  @Path("{id}/sanctions")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.ENTERPRISE, Role.AUDITOR})
  @Transactional
  @Operation(summary = "The sanctions that a hazard gave rise to, oldest first")
  public List<SanctionView> sanctions(@PathParam("id") UUID id) {
    hazards.require(id);
    return file.about(id);
  }

  @GET
  @Path("{id}/closure-proposal/document")
  @Produces("application/pdf")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.ENTERPRISE, Role.AUDITOR})
  @Transactional
  @Operation(summary = "The last proposal to close the enterprise, on paper")
  public Response proposal(@PathParam("id") UUID id) {
    Hazard hazard = hazards.require(id);
    Signed<NewClosing> proposed =
        papers
            .last(id, "closure-proposal", NewClosing.class)
            .orElseThrow(
                () ->
                    new ProblemException(PlatformProblem.NOT_FOUND, "id", "closure proposal", id));
    RegionCode government =
        file.about(id).stream()
            .filter(any -> any.sanction() == Sanction.CLOSURE)
            .reduce((earlier, later) -> later)
            .map(last -> RegionCode.parse(last.authorityRegion()))
            .orElseThrow();
    LocalDate on = LocalDate.ofInstant(proposed.at(), clock.getZone());
    byte[] pdf = PaperPdf.write(document.of(hazard, proposed.says(), government, on));
    return Response.ok(pdf)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"closure-%s.pdf\"".formatted(id))
        .build();
  }
}
