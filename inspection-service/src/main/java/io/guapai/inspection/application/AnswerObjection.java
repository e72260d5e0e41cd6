package io.guapai.inspection.application;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority has it inspected again, convenes experts, or upholds the report. */
@Singleton
@ActAt(
    path = "objection-answer",
    by = {Role.CITY, Role.COUNTY},
    en = "Answer an objection to a report",
    zh = "答复检验结论异议")
record AnswerObjection() implements ActOn<InspectionApplication, Words.ObjectionAnswer> {

  @Override
  public List<Deed> deeds() {
    return List.of(ApplicationDeed.ANSWER_OBJECTION);
  }

  @Override
  public Outcome<InspectionApplication> carryOut(
      InspectionApplication application, Words.ObjectionAnswer said, Acting acting) {
    application.answerObjection(said, acting.by(), acting.today());
    return Outcome.done();
  }
}
