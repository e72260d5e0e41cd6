package io.guapai.notification.escalation;

import io.guapai.contracts.Fact;
import io.guapai.contracts.Severity;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.contracts.notification.EscalationUnanswered;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.alert.Published;
import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.ladder.Climb;
import io.guapai.runtime.ladder.Climber;
import io.guapai.runtime.ladder.Rest;
import io.guapai.runtime.ladder.Rung;
import io.guapai.runtime.rule.Edition;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Raises cases that nobody acknowledged in time to the next level (逐级升级). */
@Singleton
class UnansweredCases implements Climber<EscalationCase> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "escalation_case", "id", "state = 'AWAITING'", "acknowledge_by");

  private final CaseFiles files;
  private final EscalationTerms terms;
  private final AlertsFromFacts alerts;
  private final History history;
  private final Clock clock;

  UnansweredCases(
      CaseFiles files,
      EscalationTerms terms,
      AlertsFromFacts alerts,
      History history,
      Clock clock) {
    this.files = files;
    this.terms = terms;
    this.alerts = alerts;
    this.history = history;
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
  public List<EscalationCase> waiting(List<UUID> cases) {
    return files.load(cases);
  }

  @Override
  public List<String> climbed(List<Climb<EscalationCase>> climbs, Instant now) {
    List<EscalationCase> cases = new ArrayList<>();
    List<EscalationRaised> facts = new ArrayList<>();
    for (Climb<EscalationCase> climb : climbs) {
      EscalationCase file = climb.what();
      String reason = reason(file);
      file.climb(climb.authority(), terms.of(climb.level(), now), now);
      cases.add(file);
      facts.add(raised(file, reason));
    }
    return tell(cases, facts, climbs.stream().map(Climb::severity).toList(), now);
  }

  @Override
  public void rest(Collection<Rest<EscalationCase>> rests, Instant now) {
    List<EscalationCase> unanswered = new ArrayList<>();
    List<Severity> severities = new ArrayList<>();
    List<HistoryEntry> kept = new ArrayList<>();
    for (Rest<EscalationCase> rest : rests) {
      Edition<Rung> highest = rest.unanswered();
      if (highest == null) {
        EscalationCase file = rest.what();
        if (file.awaitUntil(Objects.requireNonNull(rest.nextAt()))) {
          kept.add(file.entry("RECKON_AGAIN", file.state(), By.job(name(), now)));
        }
      } else {
        rest.what().remainUnanswered();
        unanswered.add(rest.what());
        severities.add(Objects.requireNonNull(highest.says().severity()));
      }
    }
    history.write(kept);
    tell(
        unanswered, unanswered.stream().map(UnansweredCases::unanswered).toList(), severities, now);
  }

  /**
   * Publishes a fact of each case, and tells authorities of it.
   *
   * @return the ids of the facts
   */
  private List<String> tell(
      List<EscalationCase> cases,
      List<? extends Fact> facts,
      List<Severity> severities,
      Instant now) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      EscalationCase file = cases.get(i);
      drafts.add(new Draft(facts.get(i), file.version(), Cause.correlated(file.correlationId())));
    }
    List<String> eventIds = history.tell(EscalationCase.KIND, By.job(name(), now), drafts);
    List<Published<?>> published = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      published.add(
          new Published<>(
              facts.get(i), eventIds.get(i), cases.get(i).correlationId(), severities.get(i)));
    }
    alerts.tell(published, now);
    return eventIds;
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
