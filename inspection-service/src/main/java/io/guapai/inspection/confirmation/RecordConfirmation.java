package io.guapai.inspection.confirmation;

import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.SiteMatter;
import io.guapai.inspection.premises.DayOnSite;
import io.guapai.inspection.premises.Premises;
import io.guapai.inspection.premises.PremisesBook;
import io.guapai.inspection.premises.SiteFindings;
import io.guapai.inspection.premises.SupervisionProblem;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * A township coordinator confirms an enterprise: its equipment beside what the register knows, its
 * operators and their certificates, its safety management system (三确认). What is amiss is named, so
 * that it can be followed; what does not add up is refused.
 */
@Singleton
@ActAt(
    by = {Role.COORDINATOR},
    en = "Record the three confirmations of an enterprise",
    zh = "登记三确认")
record RecordConfirmation(PremisesBook premises, SiteFindings findings, Filing filing, Sql sql)
    implements Opening<Confirmation, NewConfirmation> {

  @Override
  public Confirmation open(NewConfirmation said, Acting acting) {
    DayOnSite.require("on", said.on(), acting.today());
    Premises place = premises.lock(said.enterpriseId(), null);
    List<SiteFinding> found = findings.of(said.findings(), place);
    requireUnits(said, place, found);
    requireOperators(said, found);
    requireSystem(said, found);
    Confirmation confirmation =
        new Confirmation(place, said, found, isFollowUp(place, said.on()), acting.by());
    filing.add(confirmation);
    premises.confirmed(place, said.on());
    return confirmation;
  }

  /** What is there is what the register knows, and what it does not, less what is not there. */
  private static void requireUnits(NewConfirmation said, Premises place, List<SiteFinding> found) {
    int unknown = SiteFindings.count(found, SiteMatter.UNIT_NOT_IN_REGISTER);
    int missing = SiteFindings.count(found, SiteMatter.UNIT_NOT_FOUND);
    if (said.unitsFound() != place.units() + unknown - missing) {
      throw new ProblemException(
          SupervisionProblem.UNITS_DO_NOT_ADD_UP,
          "unitsFound",
          said.unitsFound(),
          place.units(),
          unknown,
          missing);
    }
  }

  private static void requireOperators(NewConfirmation said, List<SiteFinding> found) {
    if (said.certified() > said.operators()) {
      throw new ProblemException(
          SupervisionProblem.MORE_CERTIFIED_THAN_OPERATORS,
          "certified",
          said.certified(),
          said.operators());
    }
    require(found, SiteMatter.OPERATORS_UNCERTIFIED, said.certified() < said.operators());
  }

  private static void requireSystem(NewConfirmation said, List<SiteFinding> found) {
    require(found, SiteMatter.NO_SYSTEM, said.safetySystem() == SafetySystem.NOT_SET_UP);
    require(found, SiteMatter.SYSTEM_NOT_KEPT, said.safetySystem() == SafetySystem.NOT_KEPT);
  }

  /** What is amiss is among the findings, and what is not is not. */
  private static void require(List<SiteFinding> found, SiteMatter matter, boolean amiss) {
    boolean named = SiteFindings.count(found, matter) > 0;
    if (named != amiss) {
      throw new ProblemException(
          amiss ? SupervisionProblem.FINDING_MISSING : SupervisionProblem.FINDING_CONTRADICTS,
          "findings",
          matter);
    }
  }

  /** The premises are locked, so two do not overlook each other. */
  private boolean isFollowUp(Premises place, LocalDate on) {
    List<LocalDate> before =
        sql.query(
            "select confirmed_on from confirmation where enterprise_id = ? and region_code = ?"
                + " and year = ?",
            row -> row.getObject(1, LocalDate.class),
            place.enterpriseId(),
            place.regionCode(),
            on.getYear());
    if (before.contains(on)) {
      throw new ProblemException(
          SupervisionProblem.RECORDED_ALREADY, "on", place.enterpriseId(), on.toString());
    }
    return !before.isEmpty();
  }
}
