package io.guapai.equipment.permit;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Record that the licensing body was told (告知许可部门). */
@Singleton
@ActAt(
    path = "licensing-body",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that the licensing body was told",
    zh = "告知许可部门")
record TellLicensing() implements ActOn<PermitNotice, Telling> {

  @Override
  public List<Deed> deeds() {
    return List.of(PermitNotice.TELL_LICENSING);
  }

  @Override
  public Outcome<PermitNotice> carryOut(PermitNotice notice, Telling said, Acting acting) {
    notice.tellLicensing(said, acting);
    return Outcome.done();
  }
}
