package io.guapai.equipment.construction;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority returns a notice in a wrong form, and says what is wrong. */
@Singleton
@ActAt(
    path = "return",
    by = {Role.CITY, Role.COUNTY},
    en = "Return a notice in a wrong form: it has to be told again",
    zh = "退回告知")
record ReturnNotice() implements ActOn<ConstructionNotice, Words.Reason> {

  @Override
  public List<NoticeDeed> deeds() {
    return List.of(NoticeDeed.RETURN);
  }

  @Override
  public Outcome<ConstructionNotice> carryOut(
      ConstructionNotice notice, Words.Reason paper, Acting acting) {
    notice.end(NoticeDeed.RETURN, paper.reason(), acting.by());
    return Outcome.done();
  }
}
