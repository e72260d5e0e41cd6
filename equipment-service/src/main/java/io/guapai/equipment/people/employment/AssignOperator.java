package io.guapai.equipment.people.employment;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.UseState;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.people.certificate.PaperDays;
import io.guapai.equipment.people.certificate.ProjectBook;
import io.guapai.equipment.people.rule.OperatorRules;
import io.guapai.equipment.people.rule.OperatorRules.Post;
import io.guapai.equipment.register.EquipmentRegister;
import io.guapai.equipment.register.EquipmentSnapshot;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An enterprise assigns an operator to a unit of its own, for a project that is for such units and
 * that his certificate is valid for (特种设备安全法 §14).
 */
@Singleton
@ActAt(
    path = "units",
    by = {Role.ENTERPRISE, Role.COUNTY},
    en = "Assign an operator to a unit of the enterprise",
    zh = "作业人员上岗")
record AssignOperator(
    UnitBook units,
    Employments employments,
    EquipmentRegister register,
    ProjectBook projects,
    OperatorRules rules)
    implements ActOn<OperatorEmployment, UnitDuty> {

  @Override
  public List<Deed> deeds() {
    return List.of(EmploymentDeed.ASSIGN);
  }

  @Override
  public Outcome<OperatorEmployment> carryOut(
      OperatorEmployment employment, UnitDuty said, Acting acting) {
    PaperDays.requireBetween(
        "assignedOn", said.assignedOn(), employment.employedOn(), acting.today());
    EquipmentSnapshot unit = unit(employment, said);
    String project = said.project().strip().toUpperCase(Locale.ROOT);
    boolean operating = requireFit(unit, project, acting.today());
    requireValid(employment, project, acting.today());
    String holder = employments.holder(employment);
    OperatorUnit begun =
        units
            .begin(
                employment,
                new OperatorUnit(
                    UuidCreator.getTimeOrderedEpoch(),
                    employment.id(),
                    employment.certificateId(),
                    holder,
                    employment.enterpriseId(),
                    employment.regionCode(),
                    unit.id(),
                    unit.equipmentNo(),
                    unit.variety(),
                    project,
                    operating,
                    true,
                    said.assignedOn(),
                    null,
                    null))
            .orElseThrow(
                () ->
                    new ProblemException(
                        EquipmentProblem.OPERATOR_ASSIGNED,
                        "equipmentNo",
                        unit.equipmentNo(),
                        project));
    employment.assign(begun, holder, acting.by());
    return Outcome.done();
  }

  private EquipmentSnapshot unit(OperatorEmployment employment, UnitDuty said) {
    EquipmentSnapshot unit =
        register
            .byNumber(said.equipmentNo())
            .map(found -> found.snapshot())
            .filter(found -> found.enterpriseId().equals(employment.enterpriseId()))
            .orElseThrow(
                () ->
                    new ProblemException(
                        EquipmentProblem.UNIT_OF_ANOTHER, "equipmentNo", said.equipmentNo()));
    if (unit.useState() != UseState.IN_USE) {
      throw new ProblemException(
          EquipmentProblem.UNIT_NOT_IN_USE, "equipmentNo", unit.equipmentNo(), unit.useState());
    }
    return unit;
  }

  /** Whether the project operates such a unit. */
  private boolean requireFit(EquipmentSnapshot unit, String project, LocalDate today) {
    if (!rules.projects(today).containsKey(project)) {
      throw new ProblemException(
          EquipmentProblem.UNKNOWN_PROJECT,
          "project",
          project,
          String.join(", ", rules.projects(today).keySet()));
    }
    Post post =
        rules.post(unit.variety(), today).orElse(new Post(unit.variety(), List.of(), List.of()));
    if (!post.fits(project)) {
      throw new ProblemException(
          EquipmentProblem.PROJECT_UNFIT, "project", project, unit.variety(), post.choices());
    }
    return post.operating().contains(project);
  }

  private void requireValid(OperatorEmployment employment, String project, LocalDate today) {
    if (projects
        .find(employment.certificateId(), project)
        .filter(held -> held.valid() && !held.validUntil().isBefore(today))
        .isEmpty()) {
      throw new ProblemException(EquipmentProblem.PROJECT_NOT_VALID, "project", project);
    }
  }
}
