package io.guapai.equipment.permit;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Record that the applicant was told which permits it needs (告知申请人). */
@Singleton
@ActAt(
    path = "applicant",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that the applicant was told which permits it needs",
    zh = "告知申请人")
record TellApplicant() implements ActOn<PermitNotice, Telling> {

  @Override
  public List<Deed> deeds() {
    return List.of(PermitNotice.TELL_APPLICANT);
  }

  @Override
  public Outcome<PermitNotice> carryOut(PermitNotice notice, Telling said, Acting acting) {
    notice.tellApplicant(said, acting);
    return Outcome.done();
  }
}
