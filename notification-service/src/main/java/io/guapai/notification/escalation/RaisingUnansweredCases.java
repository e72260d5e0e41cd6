package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.alert.Published;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.territory.RegionCode;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Raises cases that nobody acknowledged in time to the next level (逐级升级). */
@ApplicationScoped
public class RaisingUnansweredCases {

  private static final int BATCH = 200;

  private final CaseFiles files;
  private final EscalationTerms terms;
  private final EarliestDue earliest;
  private final AlertsFromFacts alerts;
  private final Outbox outbox;
  private final Transactions transactions;
  private final Clock clock;

  RaisingUnansweredCases(
      CaseFiles files,
      EscalationTerms terms,
      EarliestDue earliest,
      AlertsFromFacts alerts,
      Outbox outbox,
      Transactions transactions,
      Clock clock) {
    this.files = files;
    this.terms = terms;
    this.earliest = earliest;
    this.alerts = alerts;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Raises all that is due. Any number of replicas may do so at once. */
  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void sweep() {
    if (!earliest.hasCome(clock.instant())) {
      return;
    }
    earliest.forget();
    int raised;
    do {
      raised = transactions.asSystem(this::raiseDue);
    } while (raised == BATCH);
  }

  private int raiseDue() {
    Instant now = clock.instant();
    List<EscalationCase> due = files.lockDue(now, BATCH);
    if (due.isEmpty()) {
      return 0;
    }
    Map<Level, AnswerTerm> byLevel = terms.startingAt(now);
    List<EscalationCase> climbed = new ArrayList<>();
    List<EscalationRaised> facts = new ArrayList<>();
    for (EscalationCase file : due) {
      Optional<RegionCode> authority = file.nextAuthority();
      if (authority.isEmpty()) {
        file.remainUnanswered();
      } else {
        String reason = reason(file);
        file.climb(
            authority.get(),
            Objects.requireNonNull(byLevel.get(authority.get().level()), "term in force"),
            now);
        climbed.add(file);
        facts.add(raised(file, reason));
      }
    }
    publish(climbed, facts, now);
    return due.size();
  }

  private void publish(List<EscalationCase> climbed, List<EscalationRaised> facts, Instant now) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < climbed.size(); i++) {
      EscalationCase file = climbed.get(i);
      drafts.add(new Draft(facts.get(i), file.version(), Cause.correlated(file.correlationId())));
    }
    List<String> eventIds = outbox.publish(drafts);
    List<Reached> reached = new ArrayList<>();
    List<Published<EscalationRaised>> published = new ArrayList<>();
    for (int i = 0; i < climbed.size(); i++) {
      EscalationCase file = climbed.get(i);
      reached.add(Reached.of(file, eventIds.get(i)));
      published.add(new Published<>(facts.get(i), eventIds.get(i), file.correlationId()));
    }
    files.addSteps(reached);
    alerts.escalationsRaised(published, now);
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
