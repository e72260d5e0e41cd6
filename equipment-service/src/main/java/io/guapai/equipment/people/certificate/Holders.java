package io.guapai.equipment.people.certificate;

import io.guapai.contracts.party.OrganizationKind;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Holders who sign in themselves: they are registered as parties. */
@ApplicationScoped
class Holders {

  private final Parties parties;

  Holders(Parties parties) {
    this.parties = parties;
  }

  /**
   * Refuses an id that is no operator's.
   *
   * @throws ProblemException when nobody is registered under it as an operator (422)
   */
  void require(@Nullable String operator) {
    if (operator != null
        && parties
            .find(operator)
            .filter(party -> party.kinds().contains(OrganizationKind.OPERATOR))
            .isEmpty()) {
      throw new ProblemException(EquipmentProblem.OPERATOR_UNKNOWN, "operator", operator);
    }
  }
}
