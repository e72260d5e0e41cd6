package io.guapai.notification.escalation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Fact;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardDelisted;
import io.guapai.contracts.hazard.HazardFact;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.notification.subject.Places;
import io.guapai.notification.subject.Places.Place;
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

/** Opens, moves and closes cases as the listings of their hazards go. */
@ApplicationScoped
public class FollowingListings {

  /** The facts that a case may end with. */
  public static final List<Class<? extends Fact>> ENDS =
      List.of(
          HazardDelisted.class, HazardClosed.class, HazardMerged.class, HazardTransferred.class);

  private final CaseFiles files;
  private final LadderSteps steps;
  private final EscalationTerms terms;
  private final Places places;
  private final MovedCases moved;
  private final History history;
  private final Clock clock;

  FollowingListings(
      CaseFiles files,
      LadderSteps steps,
      EscalationTerms terms,
      Places places,
      MovedCases moved,
      History history,
      Clock clock) {
    this.files = files;
    this.steps = steps;
    this.terms = terms;
    this.places = places;
    this.moved = moved;
    this.history = history;
    this.clock = clock;
  }

  /**
   * A hazard has one open case, whatever level lists it. The term to answer runs from the listing,
   * not from when this service heard of it: an outage gives nobody more time. Where its unit went
   * may have been heard before a listing that was told earlier.
   */
  public void listed(List<Received<HazardListed>> events) {
    Instant now = clock.instant();
    Map<String, EscalationCase> open = open(events);
    Map<String, Place> placed =
        places.of(events.stream().map(event -> event.data().hazardId()).distinct().toList());
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
      boolean arrives = true;
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
      } else {
        arrives = file.listed(listing, term, at);
      }
      kept.add(file.entry(before == null ? "OPEN" : "LIST", before, by));
      Place place = placed.get(listing.hazardId());
      if (place != null) {
        moved.follow(file, place, by).ifPresent(kept::add);
      }
      if (arrives) {
        reached.add(file.arrival());
      }
    }
    steps.arrived(reached);
    history.write(kept);
  }

  /**
   * A case ends with its hazard, whether that was closed, joined with another or handed to another
   * authority; and with its listing, unless an upper level has listed the hazard since.
   *
   * @param events facts of {@link #ENDS}
   */
  public void ended(List<Received<?>> events) {
    Instant now = clock.instant();
    Map<String, EscalationCase> open = open(events);
    List<HistoryEntry> kept = new ArrayList<>();
    for (Received<?> event : events) {
      HazardFact fact = (HazardFact) event.data();
      EscalationCase file = open.get(fact.hazardId());
      if (file != null && concerns(fact, file)) {
        CaseState before = file.state();
        file.close(now);
        open.remove(file.hazardId());
        kept.add(file.entry("CLOSE", before, By.event(event.header(), now)));
      }
    }
    history.write(kept);
  }

  private static boolean concerns(HazardFact fact, EscalationCase file) {
    return !(fact instanceof HazardDelisted delisted)
        || file.listingId().equals(delisted.listingId());
  }

  private Map<String, EscalationCase> open(List<? extends Received<?>> events) {
    Map<String, EscalationCase> open = new HashMap<>();
    files
        .lockOpen(
            events.stream()
                .map(event -> ((HazardFact) event.data()).hazardId())
                .distinct()
                .toList())
        .forEach(file -> open.put(file.hazardId(), file));
    return open;
  }
}
