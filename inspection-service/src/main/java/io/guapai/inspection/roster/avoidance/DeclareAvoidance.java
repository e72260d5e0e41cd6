package io.guapai.inspection.roster.avoidance;

import io.guapai.inspection.roster.Enterprise;
import io.guapai.inspection.roster.Enterprises;
import io.guapai.inspection.roster.Inspector;
import io.guapai.inspection.roster.Inspectors;
import io.guapai.inspection.roster.RosterProblem;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;

/** An inspector declares a conflict of interest, or a leader says that there is one. */
@Singleton
@ActAt(
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER},
    en = "Declare a conflict of interest of an inspector",
    zh = "申报回避")
record DeclareAvoidance(
    Inspectors inspectors, Enterprises enterprises, Avoidances avoidances, Filing filing)
    implements Opening<Avoidance, NewAvoidance> {

  @Override
  public Avoidance open(NewAvoidance said, Acting acting) {
    Inspector inspector = inspectors.require("certificateNo", said.certificateNo(), acting.today());
    boolean own = inspector.account().equals(acting.account());
    if (!own && !acting.caller().has(Role.LEADER)) {
      throw new ProblemException(
          RosterProblem.AVOIDANCE_OF_ANOTHER, "certificateNo", inspector.onPaper());
    }
    acting.caller().regionWithin(RegionCode.parse(inspector.region()));
    Enterprise enterprise = enterprises.require("enterpriseId", said.enterpriseId());
    avoidances.takeTurn();
    if (avoidances.declared(inspector, enterprise.id())) {
      throw new ProblemException(
          RosterProblem.AVOIDANCE_DECLARED, null, inspector.onPaper(), enterprise.name());
    }
    Avoidance avoidance = new Avoidance(inspector, enterprise, said, acting.by(), acting.today());
    filing.add(avoidance);
    return avoidance;
  }
}
