package io.guapai.inspection.check;

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

/** A check that is arranged is not done; the history says why. */
@Singleton
@ActAt(
    path = "cancellation",
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER},
    en = "Cancel a check that is arranged",
    zh = "取消检查")
record CancelCheck() implements ActOn<SupervisoryCheck, Cancellation> {

  @Override
  public List<Deed> deeds() {
    return List.of(SupervisoryCheck.CANCEL);
  }

  @Override
  public List<Guard<SupervisoryCheck>> competence() {
    return List.of(
        (check, acting) -> acting.caller().regionWithin(RegionCode.parse(check.authorityRegion())));
  }

  @Override
  public Outcome<SupervisoryCheck> carryOut(
      SupervisoryCheck check, Cancellation said, Acting acting) {
    check.cancel(said.reason(), acting.by());
    return Outcome.done();
  }
}
