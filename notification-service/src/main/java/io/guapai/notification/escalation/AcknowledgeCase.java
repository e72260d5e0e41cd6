package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.notification.NotificationProblem;
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

/** An officer takes a case up (签收): it climbs no further for want of an answer. */
@Singleton
@ActAt(
    path = AcknowledgeCase.PATH,
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP},
    en = "Acknowledge a case for the level in charge",
    zh = "签收督办事项")
record AcknowledgeCase() implements ActOn<EscalationCase, Acknowledgement> {

  static final String PATH = "acknowledgement";

  @Override
  public List<Deed> deeds() {
    return List.of(EscalationCase.ACKNOWLEDGE);
  }

  @Override
  public List<Guard<EscalationCase>> competence() {
    return List.of(AcknowledgeCase::requireInCharge);
  }

  @Override
  public Outcome<EscalationCase> carryOut(
      EscalationCase file, Acknowledgement said, Acting acting) {
    file.acknowledge(acting.by());
    return Outcome.done();
  }

  private static void requireInCharge(EscalationCase file, Acting acting) {
    if (!acting.caller().has(roleOf(file.level()))) {
      throw new ProblemException(NotificationProblem.ANOTHER_LEVEL, "level", file.level());
    }
    acting.caller().regionWithin(RegionCode.parse(file.authorityRegion()));
  }

  /** Role of the officers of a level. */
  static String roleOf(Level level) {
    return switch (level) {
      case TOWNSHIP -> Role.TOWNSHIP;
      case COUNTY -> Role.COUNTY;
      case CITY -> Role.CITY;
      case PROVINCE -> Role.PROVINCE;
    };
  }
}
