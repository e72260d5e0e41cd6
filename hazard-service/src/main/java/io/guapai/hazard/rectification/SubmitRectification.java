package io.guapai.hazard.rectification;

import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/**
 * The enterprise reports the rectification, which then awaits its recheck; of a listed hazard its
 * acceptance.
 */
@Singleton
@ActAt(
    path = "rectification",
    by = {Role.ENTERPRISE},
    en = "Report that the hazard is rectified",
    zh = "提交整改报告")
record SubmitRectification(RectificationFile file, @All List<HandedIn> told)
    implements ActOn<Hazard, Rectification> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.SUBMIT);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of((hazard, acting) -> hazard.requirePlan());
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Rectification rectification, Acting acting) {
    String rectifiedBy = Objects.requireNonNullElse(rectification.rectifiedBy(), acting.account());
    Independence.requireOtherRectifier(hazard, rectifiedBy);
    RectifiedDay.require(rectification.rectifiedOn(), hazard, acting.today());
    hazard.time().runOut(acting.at());
    hazard.submit(acting.by(), rectification.report());
    told.forEach(each -> each.handedIn(hazard, rectification));
    file.add(hazard, rectification, rectifiedBy, acting.by());
    return Outcome.done();
  }
}
