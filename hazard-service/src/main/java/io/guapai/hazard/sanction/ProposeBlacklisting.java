package io.guapai.hazard.sanction;

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
import java.util.List;

/**
 * An enterprise is proposed for the list of serious violators (黑名单候选), on what the records hold
 * against it; it is told, and may defend itself before the city decides.
 */
@Singleton
@ActAt(
    path = "blacklist-proposal",
    by = {Role.COUNTY, Role.CITY},
    en = "Propose the enterprise for the blacklist and tell it so",
    zh = "提请列入严重违法失信名单")
record ProposeBlacklisting(
    BlacklistCriteria criteria, SanctionFile file, Sanctions sanctions, BlacklistingAuthority city)
    implements ActOn<Hazard, NewBlacklisting> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.PROPOSE_BLACKLISTING);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(
        criteria::requireMet,
        (hazard, acting) -> file.requireNone(Sanction.BLACKLIST, hazard, acting));
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, NewBlacklisting paper, Acting acting) {
    return sanctions.propose(
        Sanction.BLACKLIST,
        Act.PROPOSE_BLACKLISTING,
        hazard,
        city.of(hazard),
        criteria.met(hazard).stream().map(Criterion::name).toList(),
        paper.documentNo(),
        acting);
  }
}
