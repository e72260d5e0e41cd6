package io.guapai.inspection.clock;

import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.runtime.act.Reach;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells through which days the clocks of a unit run, and explains each date. */
@Path("/inspection/v1/due-dates")
@Tag(name = "due")
@Produces(MediaType.APPLICATION_JSON)
public class DueDatesResource {

  private final DueDates dates;
  private final Subjects subjects;
  private final Reach reach;

  DueDatesResource(DueDates dates, Subjects subjects, Reach reach) {
    this.dates = dates;
    this.subjects = subjects;
    this.reach = reach;
  }

  /** Whoever sees the unit sees what its dates rest on, whichever institute reported it. */
  @GET
  @Path("/{unit}")
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
    Role.FILLER,
    Role.OPERATOR
  })
  @Transactional
  @Operation(summary = "The dates of a unit: rule, edition, source, start and arithmetic of each")
  public DueDatesView dueDates(@PathParam("unit") String unit) {
    if (!subjects.isSeen(unit)) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "unit", Subject.KIND, unit);
    }
    return reach.beyond(() -> dates.of(subjects.require(unit)));
  }
}
