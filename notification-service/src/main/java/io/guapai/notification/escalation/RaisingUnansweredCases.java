package io.guapai.notification.escalation;

import io.guapai.contracts.Fact;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.contracts.notification.EscalationUnanswered;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.alert.Published;
import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Raises cases that nobody acknowledged in time to the next level (逐级升级). */
@ApplicationScoped
public class RaisingUnansweredCases implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "escalation_case", "id", "state = 'AWAITING'", "acknowledge_by");

  private final CaseFiles files;
  private final EscalationTerms terms;
  private final AlertsFromFacts alerts;
  private final History history;
  private final RegionTree regions;
  private final Clock clock;

  RaisingUnansweredCases(
      CaseFiles files,
      EscalationTerms terms,
      AlertsFromFacts alerts,
      History history,
      RegionTree regions,
      Clock clock) {

    this.files = files;
    this.terms = terms;
    this.alerts = alerts;
    this.history = history;
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "unanswered-cases";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public int batch() {
    return 200;
  }

  @Override
  public void handle(List<UUID> cases, Instant now) {
    List<EscalationCase> due = files.load(cases);
    List<EscalationCase> climbed = new ArrayList<>();
    List<EscalationCase> unanswered = new ArrayList<>();
    List<EscalationRaised> facts = new ArrayList<>();
    for (EscalationCase file : due) {
      Optional<RegionCode> authority = file.nextAuthority(regions);
      if (authority.isEmpty()) {
        file.remainUnanswered();
        unanswered.add(file);
      } else {
        String reason = reason(file);
        file.climb(authority.get(), terms.of(authority.get().level(), now), now);
        climbed.add(file);
        facts.add(raised(file, reason));
      }
    }
    List<Published<EscalationRaised>> published = publish(climbed, facts, now);
    List<Reached> reached = new ArrayList<>();
    for (int i = 0; i < climbed.size(); i++) {
      reached.add(Reached.of(climbed.get(i), published.get(i).eventId()));
    }
    files.addSteps(reached);
    alerts.escalationsRaised(published, now);
    alerts.escalationsUnanswered(
        publish(
            unanswered, unanswered.stream().map(RaisingUnansweredCases::unanswered).toList(), now),
        now);
  }

  private <T extends Fact> List<Published<T>> publish(
      List<EscalationCase> cases, List<T> facts, Instant now) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      EscalationCase file = cases.get(i);
      drafts.add(new Draft(facts.get(i), file.version(), Cause.correlated(file.correlationId())));
    }
    List<String> eventIds = history.tell(EscalationCase.KIND, By.job(name(), now), drafts);
    List<Published<T>> published = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      published.add(new Published<>(facts.get(i), eventIds.get(i), cases.get(i).correlationId()));
    }
    return published;
  }

  private static EscalationUnanswered unanswered(EscalationCase file) {
    return new EscalationUnanswered(
        file.id().toString(),
        file.hazardId(),
        file.listingId(),
        file.enterpriseId(),
        file.regionCode(),
        file.level(),
        file.authorityRegion(),
        file.acknowledgeBy());
  }

  private static EscalationRaised raised(EscalationCase file, String reason) {
    return new EscalationRaised(
        file.id().toString(),
        file.hazardId(),
        file.listingId(),
        file.enterpriseId(),
        file.regionCode(),
        file.level(),
        file.authorityRegion(),
        file.acknowledgeBy(),
        reason);
  }

  private String reason(EscalationCase file) {
    OffsetDateTime due =
        file.acknowledgeBy()
            .atZone(clock.getZone())
            .toOffsetDateTime()
            .truncatedTo(ChronoUnit.MINUTES);
    return "%s 未在 %s 前签收 / %s did not acknowledge before %s"
        .formatted(file.authorityRegion(), due, file.authorityRegion(), due);
  }
}
