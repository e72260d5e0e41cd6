package io.guapai.hazard.sanction;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Sanction;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * The city enters an enterprise on the list of serious violators, or drops it (列入严重违法失信名单), once
 * the enterprise was heard. An entry lasts for years, by the rule of its day.
 */
@Singleton
@ActAt(
    path = "blacklist-decision",
    by = {Role.CITY, Role.PROVINCE, Role.LEADER},
    fulfils = DutyKind.DECIDE_SANCTION,
    en = "Enter the enterprise on the blacklist or drop the proposal, as the city",
    zh = "决定列入严重违法失信名单")
record DecideBlacklisting(Sanctions sanctions, SanctionRules rules, BlacklistingAuthority city)
    implements ActOn<Hazard, SanctionDecision> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.DECIDE_BLACKLISTING);
  }

  @Override
  public List<Guard<Hazard>> competence() {
    return List.of(city::require);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of((hazard, acting) -> sanctions.requireHeard(Sanction.BLACKLIST, hazard, acting));
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, SanctionDecision decision, Acting acting) {
    LocalDate today = acting.today();
    LocalDate endsOn = today.plusYears(rules.blacklisting(today).says().years()).minusDays(1);
    return sanctions.decide(
        Sanction.BLACKLIST, Act.DECIDE_BLACKLISTING, hazard, decision, endsOn, acting);
  }
}
