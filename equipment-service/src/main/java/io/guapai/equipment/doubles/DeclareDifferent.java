package io.guapai.equipment.doubles;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority records that entries that look like one are two; they are not shown again. */
@Singleton
@ActAt(
    path = "different",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that two entries of the register are different ones",
    zh = "确认不是同一个")
record DeclareDifferent() implements ActOn<SuspectedDouble, DoubleDecision> {

  @Override
  public List<Deed> deeds() {
    return List.of(SuspectedDouble.DIFFER);
  }

  @Override
  public Outcome<SuspectedDouble> carryOut(
      SuspectedDouble pair, DoubleDecision paper, Acting acting) {
    pair.differ(paper.reason(), acting.by());
    return Outcome.done();
  }
}
