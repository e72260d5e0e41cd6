package io.guapai.hazard.report;

import io.guapai.contracts.SourceKind;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardNumbers;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.repeat.Repeats;
import io.guapai.hazard.risk.RiskPoints;
import io.guapai.hazard.screening.ScreeningFindings;
import io.guapai.hazard.unit.Subject;
import io.guapai.hazard.unit.Subjects;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.party.Party;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Takes reports of hazards from persons. */
@ApplicationScoped
public class ReportingHazards {

  private final Subjects subjects;
  private final HazardCodes codes;
  private final Hazards hazards;
  private final HazardNumbers numbers;
  private final Repeats repeats;
  private final RiskPoints riskPoints;
  private final ScreeningFindings screenings;
  private final Parties parties;

  public ReportingHazards(
      Subjects subjects,
      HazardCodes codes,
      Hazards hazards,
      HazardNumbers numbers,
      Repeats repeats,
      RiskPoints riskPoints,
      ScreeningFindings screenings,
      Parties parties) {
    this.subjects = subjects;
    this.codes = codes;
    this.hazards = hazards;
    this.numbers = numbers;
    this.repeats = repeats;
    this.riskPoints = riskPoints;
    this.screenings = screenings;
    this.parties = parties;
  }

  /**
   * Opens a hazard, or joins the report to the open hazard of the same subject, code and fault. The
   * screening that found it is linked to it either way. The caller writes it into its history.
   */
  public Hazard report(NewHazard report, Acting acting) {
    Hazard hazard = take(report, acting);
    if (report.screeningId() != null) {
      screenings.link(report.screeningId(), hazard);
    }
    return hazard;
  }

  private Hazard take(NewHazard report, Acting acting) {
    Caller caller = acting.caller();
    Subject subject = subjects.named(report.equipmentNo(), report.enterpriseId());
    HazardCode code = codes.require(report.code(), subject);
    LocalDate foundOn = Objects.requireNonNullElse(report.foundOn(), acting.madeOn());
    subject.requireFoundOn(foundOn, acting.today());
    if (report.riskPointId() != null) {
      riskPoints.requireAt(report.riskPointId(), subject);
    }
    if (report.screeningId() != null) {
      screenings.requireOf(report.screeningId(), subject, foundOn);
    }
    String organization = caller.organization();
    String self =
        organization == null
            ? caller.name()
            : parties.find(organization).map(Party::name).orElse(organization);
    String foundBy = Objects.requireNonNullElse(report.foundBy(), self);
    SourceKind source = Sources.of(caller, report.sourceKind());

    Hazard open = hazards.lockOpen(subject.key(), code.code(), code.fault(report.description()));
    if (open != null) {
      open.foundAt(report.riskPointId());
      open.findAgain(acting.by(), foundBy, report.description());
      return open;
    }
    Hazard hazard =
        Hazard.report(
            numbers.next(List.of(subject.regionCode())).get(0),
            new Report(
                subject,
                code,
                report.description(),
                source,
                foundBy,
                foundOn,
                null,
                report.sourceDetail(),
                caller.organization(),
                null),
            acting.by());
    repeats.link(hazard);
    hazard.foundAt(report.riskPointId());
    hazards.open(hazard);
    return hazard;
  }
}
