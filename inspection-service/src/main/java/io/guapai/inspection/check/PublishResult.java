package io.guapai.inspection.check;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority publishes the result; with a draw it stands beside who was drawn. */
@Singleton
@ActAt(
    path = "publication",
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Publish the result of a check",
    zh = "公示检查结果")
record PublishResult() implements ActOn<SupervisoryCheck, Publication> {

  @Override
  public List<Deed> deeds() {
    return List.of(SupervisoryCheck.PUBLISH);
  }

  @Override
  public List<Guard<SupervisoryCheck>> competence() {
    return List.of(
        (check, acting) -> acting.caller().regionWithin(RegionCode.parse(check.authorityRegion())));
  }

  @Override
  public List<Guard<SupervisoryCheck>> guards() {
    return List.of(
        (check, acting) -> {
          if (!check.isAcknowledged()) {
            throw new ProblemException(CheckProblem.NOT_ACKNOWLEDGED, null);
          }
        });
  }

  @Override
  public Outcome<SupervisoryCheck> carryOut(
      SupervisoryCheck check, Publication said, Acting acting) {
    check.publish(acting.by(), acting.today());
    return Outcome.done();
  }
}
