package io.guapai.equipment.doubles;

import io.guapai.equipment.enterprise.EnterpriseMerging;
import io.guapai.equipment.enterprise.Merger;
import io.guapai.equipment.register.UnitMerging;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.act.Reach;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.unit.UnitAliases;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The authority records that two entries are one, and which of them stays; the other gives way. */
@Singleton
@ActAt(
    path = "merge",
    by = {Role.COUNTY, Role.CITY},
    en = "Merge two entries that are one: the one that stays is named",
    zh = "确认是同一个并合并")
record MergeDoubles(
    UnitAliases aliases, EnterpriseMerging enterprises, UnitMerging units, Reach reach)
    implements ActOn<SuspectedDouble, DoubleMerger> {

  @Override
  public List<Deed> deeds() {
    return List.of(SuspectedDouble.MERGE);
  }

  /** Asked before anything is locked: the ids go first. */
  @Override
  public Collection<UUID> others(DoubleMerger paper) {
    aliases.hold();
    return List.of();
  }

  @Override
  public Outcome<SuspectedDouble> carryOut(
      SuspectedDouble pair, DoubleMerger paper, Acting acting) {
    pair.merge(paper.stays(), paper.reason(), acting.by());
    // What stays may lie elsewhere; whose that is which gives way, the merger asks.
    return reach.beyond(
        () -> {
          merge(pair, paper, acting);
          return Outcome.done();
        });
  }

  private void merge(SuspectedDouble pair, DoubleMerger paper, Acting acting) {
    switch (pair.subject()) {
      case ENTERPRISE ->
          enterprises.merge(
              pair.gone(),
              new Merger(
                  pair.stays(),
                  paper.otherTerritory(),
                  paper.reason(),
                  Objects.requireNonNullElse(paper.effectiveOn(), acting.today())),
              acting);
      case EQUIPMENT ->
          units.merge(
              new UnitMerging.Merger(
                  UUID.fromString(pair.gone()),
                  UUID.fromString(pair.stays()),
                  paper.otherTerritory(),
                  paper.reason()),
              acting);
    }
  }
}
