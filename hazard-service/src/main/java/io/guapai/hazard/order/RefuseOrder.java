package io.guapai.hazard.order;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.hazard.OrderRefused;
import io.guapai.hazard.Days;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.interview.Candidate;
import io.guapai.hazard.interview.ProposingInterviews;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * An enterprise refuses to carry an order out, which is put on record (拒不执行, 总局令57号 §36); the
 * responsible person is to be interviewed.
 */
@Singleton
@ActAt(
    path = "refusal",
    by = {Role.COUNTY, Role.CITY, Role.LEADER},
    en = "Record that the enterprise refuses an order",
    zh = "记录拒不执行指令")
record RefuseOrder(OrderFile file, ProposingInterviews interviews)
    implements ActOn<IssuedOrder, Refusal> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.REFUSE_ORDER);
  }

  @Override
  public List<Guard<IssuedOrder>> competence() {
    return List.of(IssuedOrder::requireIssuer);
  }

  @Override
  public List<Guard<IssuedOrder>> guards() {
    return List.of(RefuseOrder::requireUnrefused);
  }

  private static void requireUnrefused(IssuedOrder order, Acting acting) {
    if (order.order().refused() != null) {
      throw new ProblemException(HazardProblem.ORDER_REFUSED, null, order.order().orderNo());
    }
  }

  @Override
  public Outcome<IssuedOrder> carryOut(IssuedOrder order, Refusal refusal, Acting acting) {
    Days.requireBetween("refusedOn", refusal.refusedOn(), order.order().issuedOn(), acting.today());
    Hazard hazard = order.hazard();
    file.add(order, refusal, acting.by());
    hazard.record(
        Act.REFUSE_ORDER,
        acting.by(),
        refusal.reason(),
        new OrderRefused(
            order.id().toString(),
            order.order().orderNo(),
            hazard.id().toString(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            refusal.refusedOn(),
            refusal.reason()));
    interviews.propose(
        List.of(Candidate.about(hazard, InterviewTrigger.REFUSAL, order.cause(), acting.by())));
    return Outcome.done();
  }
}
