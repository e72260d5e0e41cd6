package io.guapai.hazard.reopening;

import io.guapai.hazard.code.Decision;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.file.HazardViews;
import io.guapai.hazard.grading.GradeBooks;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.repeat.RecurrenceRule;
import io.guapai.hazard.repeat.Repeats;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hazards that come back. */
@Path("/hazard/v1/hazards/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "repeats")
public class RepeatResource {

  private static final int MOST = 50;

  private final Repeats repeats;
  private final GradeBooks grades;
  private final HazardCodes codes;
  private final Hazards hazards;
  private final HazardViews views;

  public RepeatResource(
      Repeats repeats, GradeBooks grades, HazardCodes codes, Hazards hazards, HazardViews views) {
    this.repeats = repeats;
    this.grades = grades;
    this.codes = codes;
    this.hazards = hazards;
    this.views = views;
  }

  @GET
  @Path("repeats")
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
  @Operation(summary = "How often the hazard came back, and the grade that follows from it")
  public RepeatsView repeats(@PathParam("id") UUID id) {
    Hazard hazard = hazards.require(id);
    HazardCode code = codes.find(Set.of(hazard.code())).get(hazard.code());
    Decision decision = code == null ? null : grades.today().byCode(code, hazard);
    List<Hazard> earlier =
        hazards
            .find(
                "coalesce(equipmentId, enterpriseId) = :subject and origin.code = :code"
                    + " and origin.fault = :fault and id < :id order by id desc",
                Map.of(
                    "subject", hazard.subjectKey(),
                    "code", hazard.code(),
                    "fault", hazard.origin().fault(),
                    "id", id))
            .range(0, MOST - 1)
            .list();
    return new RepeatsView(
        hazard.repeat().count(),
        repeats.rule(RecurrenceRule.Purpose.REPEAT).orElse(null),
        decision == null ? null : decision.grade(),
        decision == null ? null : decision.basis(),
        views.of(earlier));
  }
}
