package io.guapai.hazard.transfer;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.extension.DecidingAuthority;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.transfer.Transfers.Proposed;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The leader of the authority in charge decides on a transfer that another proposed. An approval
 * ends the hazard here; its unit stays stopped, for whoever takes it over allows the use again.
 */
@Singleton
@ActAt(
    path = "transfer-decision",
    by = {Role.LEADER, Role.CITY},
    fulfils = DutyKind.VERIFY,
    otherwise = true,
    en = "Approve or refuse the transfer, as the leader of the authority in charge",
    zh = "决定移送")
record DecideTransfer(Transfers transfers, Receivers receivers)
    implements ActOn<Hazard, TransferDecision> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.TRANSFER, Act.REFUSE_TRANSFER);
  }

  @Override
  public boolean fulfils(Deed deed) {
    return deed == Act.TRANSFER;
  }

  @Override
  public List<Guard<Hazard>> competence() {
    return List.of((hazard, acting) -> DecidingAuthority.of(hazard, null).require(acting.caller()));
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(this::requireOtherThanProposed);
  }

  private void requireOtherThanProposed(Hazard hazard, Acting acting) {
    if (transfers.requireOpen(hazard).proposedBy().equals(acting.account())) {
      throw new ProblemException(HazardProblem.PROPOSER_CANNOT_DECIDE, null, acting.account());
    }
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, TransferDecision decision, Acting acting) {
    if (decision.approve()) {
      Proposed proposed = transfers.requireOpen(hazard);
      String receiver = receivers.name(proposed.receiver(), proposed.department());
      hazard.transfer(receiver, proposed.documentNo(), acting.by(), proposed.reason());
      transfers.add(hazard, proposed, receiver, acting);
    } else {
      hazard.record(Act.REFUSE_TRANSFER, acting.by(), decision.reason(), null);
    }
    return Outcome.done();
  }
}
