package io.guapai.inspection.postponement;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;

/** A province withdraws a decision: the dates that it moved are again what they were. */
@Singleton
@ActAt(
    path = "withdraw",
    by = {Role.PROVINCE},
    en = "Withdraw a decision on dates; they are again what they were",
    zh = "撤销检验延期")
record WithdrawPostponement() implements ActOn<Postponement, Withdrawal> {

  @Override
  public List<Deed> deeds() {
    return List.of(Postponement.WITHDRAW);
  }

  @Override
  public List<Guard<Postponement>> competence() {
    return List.of(
        (postponement, acting) ->
            acting.caller().regionWithin(RegionCode.parse(postponement.regionCode())));
  }

  @Override
  public Outcome<Postponement> carryOut(
      Postponement postponement, Withdrawal withdrawal, Acting acting) {
    postponement.withdraw(withdrawal.reason(), acting.by(), acting.today());
    return Outcome.done();
  }
}
