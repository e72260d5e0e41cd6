package io.guapai.notification.escalation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Fact;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardDelisted;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.ladder.LadderSteps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Opens, moves and closes cases as the listings of their hazards go. */
@ApplicationScoped
public class FollowingListings {

  private final CaseFiles files;
  private final LadderSteps steps;
  private final EscalationTerms terms;
  private final History history;
  private final Clock clock;

  FollowingListings(
      CaseFiles files, LadderSteps steps, EscalationTerms terms, History history, Clock clock) {
    this.files = files;
    this.steps = steps;
    this.terms = terms;
    this.history = history;
    this.clock = clock;
  }

  /**
   * A hazard has one open case, whatever level lists it. The term to answer runs from the listing,
   * not from when this service heard of it: an outage gives nobody more time.
   */
  public void listed(List<Received<HazardListed>> events) {
    Instant now = clock.instant();
    Map<String, EscalationCase> open = open(events, HazardListed::hazardId);
    List<LadderSteps.Arrival> reached = new ArrayList<>();
    List<HistoryEntry> kept = new ArrayList<>();
    for (Received<HazardListed> event : events) {
      HazardListed listing = event.data();
      Instant told = event.header().time();
      Instant at = told.isAfter(now) ? now : told;
      AnswerTerm term = terms.of(listing.level(), at);
      EscalationCase file = open.get(listing.hazardId());
      By by = By.event(event.header(), now);
      CaseState before = file == null ? null : file.state();
      if (file == null) {
        file =
            EscalationCase.open(
                UuidCreator.getTimeOrderedEpoch(),
                listing,
                event.header().correlationId(),
                term,
                at);
        files.add(file);
        open.put(listing.hazardId(), file);
        reached.add(file.arrival());
      } else if (file.listed(listing, term, at)) {
        reached.add(file.arrival());
      }
      kept.add(file.entry(before == null ? "OPEN" : "LIST", before, by));
    }
    steps.arrived(reached);
    history.write(kept);
  }

  /** Delisting ends the case, unless an upper level has listed the hazard since. */
  public void delisted(List<Received<HazardDelisted>> events) {
    close(
        events,
        HazardDelisted::hazardId,
        (file, fact) -> file.listingId().equals(fact.listingId()));
  }

  /** Closing the hazard ends its case. */
  public void closed(List<Received<HazardClosed>> events) {
    close(events, HazardClosed::hazardId, (file, fact) -> true);
  }

  /** A hazard that was joined with another has ended. */
  public void merged(List<Received<HazardMerged>> events) {
    close(events, HazardMerged::hazardId, (file, fact) -> true);
  }

  /** A hazard that was handed to another authority has ended. */
  public void transferred(List<Received<HazardTransferred>> events) {
    close(events, HazardTransferred::hazardId, (file, fact) -> true);
  }

  private <T extends Fact> void close(
      List<Received<T>> events,
      Function<T, String> hazardId,
      BiPredicate<EscalationCase, T> concerns) {
    Instant now = clock.instant();
    Map<String, EscalationCase> open = open(events, hazardId);
    List<HistoryEntry> kept = new ArrayList<>();
    for (Received<T> event : events) {
      EscalationCase file = open.get(hazardId.apply(event.data()));
      if (file != null && concerns.test(file, event.data())) {
        CaseState before = file.state();
        file.close(now);
        open.remove(file.hazardId());
        kept.add(file.entry("CLOSE", before, By.event(event.header(), now)));
      }
    }
    history.write(kept);
  }

  private <T extends Fact> Map<String, EscalationCase> open(
      List<Received<T>> events, Function<T, String> hazardId) {
    Map<String, EscalationCase> open = new HashMap<>();
    files
        .lockOpen(events.stream().map(event -> hazardId.apply(event.data())).distinct().toList())
        .forEach(file -> open.put(file.hazardId(), file));
    return open;
  }
}
