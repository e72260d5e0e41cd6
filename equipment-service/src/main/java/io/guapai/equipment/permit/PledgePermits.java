package io.guapai.equipment.permit;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Record that the applicant pledged to obtain the permits before it begins (申请人承诺). */
@Singleton
@ActAt(
    path = "pledge",
    by = {Role.COUNTY, Role.CITY, Role.ENTERPRISE},
    en = "Record that the applicant pledged to obtain the permits before it begins",
    zh = "申请人承诺")
record PledgePermits() implements ActOn<PermitNotice, Telling> {

  @Override
  public List<Deed> deeds() {
    return List.of(PermitNotice.PLEDGE);
  }

  @Override
  public Outcome<PermitNotice> carryOut(PermitNotice notice, Telling said, Acting acting) {
    notice.pledge(said, acting);
    return Outcome.done();
  }
}
