package io.guapai.equipment.assignment;

import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.contracts.party.Given;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an assignment on a basis may give, to whom, and who makes and ends it.
 *
 * @param to kinds of organizations; none where it is given to a place
 * @param by roles; those of a territory for what lies in it, an enterprise for its own
 * @param termed whether it needs a last day
 */
record Ground(Set<OrganizationKind> to, Set<Given> gives, Set<String> by, boolean termed) {

  private static final Map<AssignmentBasis, Ground> ALL =
      Map.of(
          // TSEL 40: the user applies for the inspection of its unit.
          AssignmentBasis.APPLICATION,
          new Ground(
              Set.of(OrganizationKind.INSTITUTE),
              Set.of(Given.EQUIPMENT),
              Set.of(Role.ENTERPRISE, Role.COUNTY, Role.CITY),
              false),
          AssignmentBasis.LIST,
          new Ground(
              Set.of(OrganizationKind.INSTITUTE),
              Set.of(Given.EQUIPMENT, Given.ENTERPRISE),
              Set.of(Role.COUNTY, Role.CITY),
              false),
          // TSEL 45: maintenance by contract.
          AssignmentBasis.CONTRACT,
          new Ground(
              Set.of(
                  OrganizationKind.MAINTAINER,
                  OrganizationKind.FILLER,
                  OrganizationKind.INSTALLER,
                  OrganizationKind.OPERATOR),
              Set.of(Given.EQUIPMENT, Given.ENTERPRISE),
              Set.of(Role.ENTERPRISE, Role.COUNTY),
              false),
          AssignmentBasis.CASE,
          new Ground(
              Set.of(OrganizationKind.EXPERT), Set.of(Given.CASE), Set.of(Role.LEADER), true),
          AssignmentBasis.PLACE_OF_USE,
          new Ground(Set.of(), Set.of(Given.EQUIPMENT), Set.of(Role.COUNTY, Role.CITY), false));

  static Ground of(AssignmentBasis basis) {
    return Objects.requireNonNull(ALL.get(basis));
  }

  /** Whether it is given to a place, and to no organization. */
  boolean toPlace() {
    return to.isEmpty();
  }

  /**
   * Refuses whoever neither makes nor ends it.
   *
   * @throws ProblemException naming who does (403)
   */
  void requireMaker(Caller caller) {
    if (by.stream().noneMatch(caller::has)) {
      throw new ProblemException(
          PlatformProblem.ROLE_REQUIRED,
          "basis",
          "Assigning on this basis",
          "按此依据指派",
          String.join(", ", by.stream().sorted().toList()));
    }
  }
}
