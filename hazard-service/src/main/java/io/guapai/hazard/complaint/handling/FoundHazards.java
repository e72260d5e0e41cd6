package io.guapai.hazard.complaint.handling;

import io.guapai.contracts.SourceKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.complaint.Complaint;
import io.guapai.hazard.complaint.handling.CheckResult.Found;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.report.NewHazard;
import io.guapai.hazard.report.ReportingHazards;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hazards that complaints led to. Their reporter is the office, never who complained. */
@ApplicationScoped
class FoundHazards {

  private static final String AGAIN = "投诉举报核查属实 / an upheld complaint tells of it";

  private final ReportingHazards reporting;
  private final Hazards hazards;
  private final Journal journal;
  private final RegionTree regions;

  FoundHazards(ReportingHazards reporting, Hazards hazards, Journal journal, RegionTree regions) {
    this.reporting = reporting;
    this.hazards = hazards;
    this.journal = journal;
    this.regions = regions;
  }

  /** Opens the hazard that was found, or joins the complaint to the one that is open already. */
  UUID of(CheckResult result, Complaint complaint, Acting acting) {
    Found found = result.newHazard();
    return found == null
        ? joined(Objects.requireNonNull(result.hazardId()), acting)
        : opened(found, complaint, acting);
  }

  /** Whose hazard a complaint led to; null when it led to none. */
  @Nullable String enterpriseOf(Complaint complaint) {
    UUID hazard = complaint.hazardId();
    return hazard == null ? null : hazards.require(hazard).enterpriseId();
  }

  private UUID joined(UUID id, Acting acting) {
    Hazard hazard = hazards.lock(id);
    if (!hazard.state().open()) {
      throw new ProblemException(HazardProblem.HAZARD_NOT_OPEN, "hazardId", hazard.hazardNo());
    }
    hazard.findAgain(acting.by(), acting.account(), AGAIN);
    journal.write(hazard.news());
    return hazard.id();
  }

  private UUID opened(Found found, Complaint complaint, Acting acting) {
    String office = regions.fullName(RegionCode.parse(complaint.authorityRegion()));
    NewHazard report =
        new NewHazard(
            found.equipmentNo(),
            found.enterpriseId(),
            found.code(),
            found.description(),
            SourceKind.COMPLAINT,
            acting.today(),
            office);
    Hazard hazard = reporting.report(report, acting);
    journal.write(hazard.news());
    return hazard.id();
  }
}
