package io.guapai.runtime.merging;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.event.Received;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Hears which entries of the register are one enterprise. */
@ApplicationScoped
public class FollowingMerges {

  private final EnterpriseAliases aliases;
  private final List<EnterpriseFollower> followers;
  private final Clock clock;

  FollowingMerges(EnterpriseAliases aliases, @All List<EnterpriseFollower> followers, Clock clock) {
    this.aliases = aliases;
    this.followers = followers;
    this.clock = clock;
  }

  /** Follows merges in their order. Handler of the fact. */
  public void follow(List<Received<EnterpriseMerged>> events) {
    for (Received<EnterpriseMerged> event : events) {
      EnterpriseMerged fact = event.data();
      String current =
          aliases.merge(fact.formerId(), fact.enterpriseId(), fact.effectiveOn(), clock.instant());
      followers.forEach(follower -> follower.merged(fact.formerId(), current, event));
    }
  }
}
