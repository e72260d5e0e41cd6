package io.guapai.equipment.people.employment;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.UseState;
import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.people.certificate.ProjectBook;
import io.guapai.equipment.people.rule.OperatorRules;
import io.guapai.equipment.people.rule.OperatorRules.Post;
import io.guapai.equipment.register.EquipmentRegister;
import io.guapai.equipment.register.EquipmentSnapshot;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Assigns operators to units, whoever states it: an enterprise, its county or a file. */
@ApplicationScoped
class AssigningOperators {

  private final UnitBook units;
  private final Employments employments;
  private final EquipmentRegister register;
  private final ProjectBook projects;
  private final OperatorRules rules;
  private final PlatformClock clock;

  AssigningOperators(
      UnitBook units,
      Employments employments,
      EquipmentRegister register,
      ProjectBook projects,
      OperatorRules rules,
      PlatformClock clock) {
    this.units = units;
    this.employments = employments;
    this.register = register;
    this.projects = projects;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * A unit that somebody may be assigned to by what he is for.
   *
   * @param operating whether the project operates such a unit
   */
  record Fit(EquipmentSnapshot unit, String project, boolean operating) {}

  /**
   * Whether a unit and a project fit, whatever the certificate says.
   *
   * @throws ProblemException when the unit is none of the enterprise's or not in use, the project
   *     is for no such unit, or the day does not hold (422)
   */
  Fit fit(OperatorEmployment employment, UnitDuty said) {
    Days.requireBetween("assignedOn", said.assignedOn(), employment.employedOn(), clock.today());
    EquipmentSnapshot unit = unit(employment, said);
    String project = said.project().strip().toUpperCase(Locale.ROOT);
    return new Fit(unit, project, requireFit(unit, project, clock.today()));
  }

  /**
   * Refuses somebody whose certificate is not valid for it today.
   *
   * @throws ProblemException when it is not (422)
   */
  void requireValid(OperatorEmployment employment, Fit fit) {
    if (projects
        .find(employment.certificateId(), fit.project())
        .filter(held -> held.valid() && !held.validUntil().isBefore(clock.today()))
        .isEmpty()) {
      throw new ProblemException(EquipmentProblem.PROJECT_NOT_VALID, "project", fit.project());
    }
  }

  /**
   * Assigns one.
   *
   * @return false when the same person has the same unit for the same project already
   */
  boolean assign(OperatorEmployment employment, Fit fit, LocalDate from, By by) {
    String holder = employments.holder(employment);
    Optional<OperatorUnit> begun =
        units.begin(
            employment,
            new OperatorUnit(
                UuidCreator.getTimeOrderedEpoch(),
                employment.id(),
                employment.certificateId(),
                holder,
                employment.enterpriseId(),
                employment.regionCode(),
                fit.unit().id(),
                fit.unit().equipmentNo(),
                fit.unit().variety(),
                fit.project(),
                fit.operating(),
                true,
                from,
                null,
                null));
    begun.ifPresent(duty -> employment.assign(duty, holder, by));
    return begun.isPresent();
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
}
