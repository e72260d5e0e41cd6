package io.guapai.hazard.instrument;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * An authority answers what its superior assigned to it, supervises or warned it of (反馈办理情况). What
 * was asked for in writing is answered when the hazard has ended, too.
 */
@Singleton
@ActAt(
    path = "instrument-answer",
    by = {Role.COUNTY, Role.CITY, Role.LEADER},
    fulfils = DutyKind.ANSWER_SUPERIOR,
    en = "Answer what a superior assigned, supervises or warned of",
    zh = "反馈办理情况")
record AnswerSuperior(Instruments instruments) implements ActOn<Hazard, InstrumentAnswer> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.ANSWER_SUPERIOR);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(instruments::requireAwaited);
  }

  @Override
  public boolean internal(InstrumentAnswer answer) {
    return true;
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, InstrumentAnswer answer, Acting acting) {
    return instruments.answer(hazard, answer, acting);
  }
}
