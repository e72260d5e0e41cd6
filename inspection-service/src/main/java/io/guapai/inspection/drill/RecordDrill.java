package io.guapai.inspection.drill;

import io.guapai.inspection.maintenance.MaintenanceContracts;
import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Who maintains a lift, or uses it, records a drill that was held at it. */
@Singleton
@ActAt(
    by = {Role.MAINTAINER, Role.ENTERPRISE},
    en = "Record a drill of rescue from a lift",
    zh = "登记电梯救援演练")
record RecordDrill(
    Subjects subjects, MaintenanceContracts contracts, Filing filing, Transactions transactions)
    implements Opening<RescueDrill, NewDrill> {

  @Override
  public RescueDrill open(NewDrill said, Acting acting) {
    Subject unit =
        subjects.lockedByNumber(List.of(said.equipmentNo())).values().stream()
            .filter(each -> mayRecord(acting, each, said))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlatformProblem.NOT_FOUND,
                        "equipmentNo",
                        Subject.KIND,
                        said.equipmentNo()));
    if (!unit.variety().startsWith("3")) {
      throw new ProblemException(
          DrillProblem.NO_LIFT_FOR_A_DRILL, "equipmentNo", unit.equipmentNo(), unit.variety());
    }
    if (said.heldOn().isAfter(acting.today())) {
      throw new ProblemException(
          DrillProblem.DRILL_IN_FUTURE, "heldOn", said.heldOn() + "", acting.today() + "");
    }
    String party = Objects.requireNonNullElse(acting.by().organization(), acting.account());
    RescueDrill drill = new RescueDrill(unit, said, party, acting.by());
    filing.add(drill);
    return drill;
  }

  /** The file is the enterprise's, which a maintainer is not. */
  @Override
  public <T> T reaching(Supplier<T> act) {
    return transactions.asSystem(act);
  }

  private boolean mayRecord(Acting acting, Subject unit, NewDrill said) {
    String organization = acting.caller().organization();
    return acting.caller().enterprises().contains(unit.enterpriseId())
        || organization != null
            && contracts.held(organization, unit.equipmentId(), unit.enterpriseId(), said.heldOn());
  }
}
