package io.guapai.inspection.maintenance;

import io.guapai.contracts.MaintenanceLevel;
import io.guapai.inspection.maintenance.MaintenanceContracts.MaintenanceContract;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Who maintains a lift says when its next visit is, or that more is done at it than is due. */
@Singleton
@ActAt(
    by = {Role.MAINTAINER},
    en = "Plan the next visit of maintenance of a lift",
    zh = "安排维保")
record PlanVisit(
    Subjects subjects,
    MaintenanceContracts contracts,
    Visits visits,
    Filing filing,
    Transactions transactions)
    implements Opening<Maintenance, NewMaintenance> {

  @Override
  public Maintenance open(NewMaintenance said, Acting acting) {
    Subject unit = unit(said.equipmentNo());
    String maintainer = Objects.requireNonNullElse(acting.caller().organization(), "");
    List<MaintenanceContract> all = contracts.of(unit.equipmentId(), unit.enterpriseId());
    MaintenanceContract contract =
        MaintenanceContracts.on(all, acting.today())
            .filter(each -> each.maintainer().equals(maintainer))
            .orElseThrow(
                () ->
                    new ProblemException(
                        MaintenanceProblem.NOT_UNDER_CONTRACT,
                        "equipmentNo",
                        unit.equipmentNo(),
                        acting.today() + ""));
    requireMaintainable(unit, acting.today());
    Visits.Next next = visits.next(unit, contract, acting.today());
    MaintenanceLevel level = Objects.requireNonNullElse(said.level(), next.plan().level());
    if (level.compareTo(next.plan().level()) < 0) {
      throw new ProblemException(
          MaintenanceProblem.LEVEL_TOO_LOW, "level", next.plan().level(), level);
    }
    LocalDate latest =
        next.plan().dueOn().isBefore(acting.today()) ? acting.today() : next.plan().dueOn();
    if (said.plannedOn().isBefore(acting.today()) || said.plannedOn().isAfter(latest)) {
      throw new ProblemException(
          MaintenanceProblem.PLANNED_OUT_OF_TERM,
          "plannedOn",
          said.plannedOn() + "",
          acting.today() + "",
          latest + "");
    }
    Plan plan = new Plan(next.plan().dueOn(), level);
    Optional<Maintenance> open =
        visits.open(unit.equipmentId()).stream()
            .filter(each -> each.maintainer().equals(maintainer))
            .findFirst();
    if (open.isPresent()) {
      open.get().plan(plan, said.plannedOn(), next.edition(), acting.by());
      return open.get();
    }
    Maintenance visit =
        new Maintenance(unit, maintainer, plan, said.plannedOn(), next.edition(), acting.by());
    filing.add(visit);
    return visit;
  }

  /** The file is the enterprise's, which a maintainer is not. */
  @Override
  public <T> T reaching(Supplier<T> act) {
    return transactions.asSystem(act);
  }

  private Subject unit(String number) {
    Subject unit = subjects.lockedByNumber(List.of(number)).get(number);
    if (unit == null) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "equipmentNo", Subject.KIND, number);
    }
    return unit;
  }

  private void requireMaintainable(Subject unit, LocalDate today) {
    if (!unit.variety().startsWith("3")) {
      throw new ProblemException(
          MaintenanceProblem.NOT_A_LIFT, "equipmentNo", unit.equipmentNo(), unit.variety());
    }
    if (!unit.inUse()) {
      throw new ProblemException(
          MaintenanceProblem.LIFT_NOT_IN_USE, "equipmentNo", unit.equipmentNo());
    }
    if (!visits.hasItems(unit, today)) {
      throw new ProblemException(
          MaintenanceProblem.ITEMS_UNKNOWN, "equipmentNo", unit.equipmentNo(), unit.variety());
    }
  }
}
