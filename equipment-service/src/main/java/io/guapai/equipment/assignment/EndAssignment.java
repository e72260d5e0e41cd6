package io.guapai.equipment.assignment;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.Text;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assignment is ended by whoever could make it; from that moment it shows nothing. */
@Singleton
@ActAt(
    path = "end",
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY, Role.LEADER},
    en = "End an assignment: it shows nothing any more",
    zh = "终止指派")
record EndAssignment() implements ActOn<Assignment, EndAssignment.Ending> {

  /** Why it is ended. */
  @Schema(name = "AssignmentEnding")
  record Ending(@NotBlank @Size(max = 1000) @Pattern(regexp = Text.PRINTABLE) String reason) {}

  @Override
  public List<AssignmentDeed> deeds() {
    return List.of(AssignmentDeed.END);
  }

  @Override
  public List<Guard<Assignment>> competence() {
    return List.of(EndAssignment::requireMaker);
  }

  @Override
  public Outcome<Assignment> carryOut(Assignment assignment, Ending paper, Acting acting) {
    assignment.end(paper.reason(), acting.by());
    return Outcome.done();
  }

  private static void requireMaker(Assignment assignment, Acting acting) {
    Ground.of(assignment.made().basis()).requireMaker(acting.caller());
    requireOwn(acting.caller(), assignment.enterpriseId(), assignment.regionCode());
  }

  /**
   * Refuses whoever gives or takes what is not his: an enterprise what is another's, an authority
   * what lies elsewhere.
   *
   * @throws ProblemException saying whose it is (403)
   */
  static void requireOwn(Caller caller, String enterpriseId, String regionCode) {
    RegionCode territory = caller.region();
    if (territory == null && !enterpriseId.equals(caller.enterprise())) {
      throw new ProblemException(
          EquipmentProblem.NOT_YOUR_ENTERPRISE,
          "enterprise",
          enterpriseId,
          String.valueOf(caller.enterprise()));
    }
    if (territory != null && !regionCode.startsWith(territory.value())) {
      throw new ProblemException(
          PlatformProblem.OUTSIDE_SCOPE, "region", regionCode, territory.value());
    }
  }
}
