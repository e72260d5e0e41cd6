package io.guapai.equipment.permit;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Close a notice on permits: the firm is on the register, or need not be (办结双告知事项). */
@Singleton
@ActAt(
    path = "close",
    by = {Role.COUNTY, Role.CITY},
    en = "Close a notice on permits: the firm is on the register, or need not be",
    zh = "办结双告知事项")
record CloseNotice() implements ActOn<PermitNotice, NoticeClosing> {

  @Override
  public List<Deed> deeds() {
    return List.of(PermitNotice.CLOSE);
  }

  @Override
  public Outcome<PermitNotice> carryOut(PermitNotice notice, NoticeClosing said, Acting acting) {
    notice.close(said.outcome(), acting.by(), said.reason());
    return Outcome.done();
  }
}
