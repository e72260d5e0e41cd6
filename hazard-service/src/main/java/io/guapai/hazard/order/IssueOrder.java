package io.guapai.hazard.order;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Printable;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.inspector.Inspector;
import io.guapai.hazard.inspector.Inspectors;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Two inspectors order the enterprise to rectify, for the authority of the officer (特种设备安全法 §62).
 */
@Singleton
@ActAt(
    path = "order",
    by = {Role.COUNTY, Role.CITY},
    en = "Issue an order of two certified inspectors on a graded hazard",
    zh = "下达指令",
    makes = OrderView.class)
record IssueOrder(
    DeadlineRules deadlines,
    OrderTerms terms,
    Inspectors register,
    Issuer issuer,
    Remedies remedies,
    OrderFile file,
    OrderBook book)
    implements ActOn<Hazard, NewOrder> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.ORDER);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, NewOrder content, Acting acting) {
    RegionCode authority = Issuer.authorityOf(acting.caller());
    By by = acting.by();
    hazard.time().runOut(by.at());
    content.requireTwoCertified();
    content.requireOneDelivery();
    List<Inspector> seen = inspectors(content, hazard.regionCode());
    RuleBook rules = deadlines.today();
    terms.require(hazard, content, authority);

    UUID id = UuidCreator.getTimeOrderedEpoch();
    int year = acting.today().getYear();
    Issuer.Heading heading = issuer.heading(authority, year, file.next(authority, year));
    String orderNo = heading.orderNo();
    DueDate ordered = rules.ordered(content.deadline(), orderNo);
    hazard
        .time()
        .order(
            ordered,
            by,
            content.problems(),
            dueDate ->
                new HazardOrdered(
                    hazard.id().toString(),
                    hazard.hazardNo(),
                    id.toString(),
                    orderNo,
                    hazard.enterpriseId(),
                    hazard.regionCode(),
                    authority.value(),
                    content.deadline(),
                    dueDate));
    file.add(
        id,
        heading,
        hazard,
        content,
        ordered,
        remedies.on(acting.today()),
        seen.stream().map(Inspector::account).toList(),
        acting);
    OrderView view = book.require(id);
    Printable.require(OrderPaper.of(view, false));
    return Outcome.made("/hazard/v1/orders/" + id, view);
  }

  private List<Inspector> inspectors(NewOrder content, String regionCode) {
    List<String> certificates =
        content.inspectors().stream().map(NewOrder.Inspector::certificateNo).toList();
    List<Inspector> seen = register.requireTwo("inspectors", certificates, regionCode);
    for (int i = 0; i < seen.size(); i++) {
      String name = content.inspectors().get(i).name();
      if (!Typed.key(name).equals(Typed.key(seen.get(i).name()))) {
        throw new ProblemException(
            HazardProblem.INSPECTOR_NAME, "inspectors", seen.get(i).certificateNo(), name);
      }
    }
    return seen;
  }
}
