package io.guapai.hazard.order;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.inspector.Inspector;
import io.guapai.hazard.inspector.Inspectors;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues orders of two inspectors to the enterprise (特种设备安全法 §62). */
@ApplicationScoped
class IssuingOrders {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final DeadlineRules deadlines;
  private final OrderTerms terms;
  private final Inspectors register;
  private final Issuer issuer;
  private final OrderNumbers numbers;
  private final Remedies remedies;
  private final OrderFile file;
  private final Journal journal;

  IssuingOrders(
      PlatformClock clock,
      Hazards hazards,
      DeadlineRules deadlines,
      OrderTerms terms,
      Inspectors register,
      Issuer issuer,
      OrderNumbers numbers,
      Remedies remedies,
      OrderFile file,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.deadlines = deadlines;
    this.terms = terms;
    this.register = register;
    this.issuer = issuer;
    this.numbers = numbers;
    this.remedies = remedies;
    this.file = file;
    this.journal = journal;
  }

  /** Issues an order for the officer's authority and returns its id. */
  UUID issue(UUID hazardId, @Nullable String ifMatch, NewOrder content, Caller officer) {
    Hazard hazard = hazards.forUpdate(hazardId, ifMatch);
    RegionCode authority = Issuer.authorityOf(officer);
    hazard.require(Act.ORDER);
    By by = By.person(officer.name(), clock.instant());
    hazard.runOut(by.at());
    content.requireTwoCertified();
    content.requireOneDelivery();
    List<Inspector> seen = inspectors(content, hazard.regionCode());
    RuleBook rules = deadlines.today();
    terms.require(hazard, content, authority);

    UUID id = UuidCreator.getTimeOrderedEpoch();
    LocalDate today = rules.today();
    int number = numbers.next(authority, today.getYear());
    String orderNo = issuer.number(authority, today.getYear(), number);
    DueDate ordered = rules.ordered(content.deadline(), orderNo);
    hazard.order(
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
        new Order(
            id,
            orderNo,
            authority,
            today.getYear(),
            number,
            issuer.name(authority),
            hazard.id(),
            hazard.version(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            content,
            hazard.stopUse(),
            ordered.explanation(),
            remedies.on(today),
            today,
            by.actor(),
            by.at()),
        seen.stream().map(Inspector::account).toList());
    journal.write(hazard.news());
    return id;
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
