package io.guapai.equipment.doubles;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority records that two entries are one unit; enterprises are merged by their own act. */
@Singleton
@ActAt(
    path = "same",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that two entries of units are the same unit",
    zh = "确认是同一台设备")
record DeclareSame() implements ActOn<SuspectedDouble, DoubleDecision> {

  @Override
  public List<Deed> deeds() {
    return List.of(SuspectedDouble.EQUATE);
  }

  @Override
  public List<Guard<SuspectedDouble>> guards() {
    return List.of((pair, acting) -> pair.requireUnits());
  }

  @Override
  public Outcome<SuspectedDouble> carryOut(
      SuspectedDouble pair, DoubleDecision paper, Acting acting) {
    pair.equate(paper.reason(), acting.by());
    return Outcome.done();
  }
}
