package io.guapai.hazard.listing;

import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lists hazards for supervision and takes them off the list, by officers of the level in charge.
 */
@ApplicationScoped
public class ListingHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final PostingListings posting;
  private final DeadlineRules deadlines;
  private final Journal journal;

  public ListingHazards(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      PostingListings posting,
      DeadlineRules deadlines,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.posting = posting;
    this.deadlines = deadlines;
    this.journal = journal;
  }

  /** Lists a major hazard that is overdue or severe at the officer's own level. */
  @Transactional
  public Hazard list(UUID id, @Nullable String ifMatch, NewListing listing, Caller officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Level level = ownLevel(hazard, officer);
    hazard.requireListable();
    posting.post(
        hazard,
        listings.active(hazard.id()),
        level,
        dueDate(hazard, listing.dueDate()),
        listing.reason(),
        By.person(officer.name(), clock.instant()));
    journal.write(hazard.news());
    return hazard;
  }

  /** Takes a hazard off the list once its rectification was accepted; that closes it. */
  @Transactional
  public Hazard delist(UUID id, @Nullable String ifMatch, Delisting delisting, Caller officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Listing listing = listings.active(hazard.id());
    if (listing == null) {
      throw new ProblemException(HazardProblem.NOT_LISTED, null, hazard.hazardNo());
    }
    RegionCode authority = RegionCode.parse(listing.authorityRegion());
    RegionCode own = officer.region();
    if (own == null || !own.contains(authority)) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, listing.level(), authority.value());
    }
    By by = By.person(officer.name(), clock.instant());
    listing.delist(by);
    hazard.delist(listing, by, delisting.reason());
    journal.write(hazard.news());
    return hazard;
  }

  /**
   * The level at which the officer may list the hazard: the government of exactly this territory.
   */
  private static Level ownLevel(Hazard hazard, Caller officer) {
    RegionCode own = officer.region();
    Level level = own == null ? Level.TOWNSHIP : own.level();
    if (own == null
        || !officer.has(level.name().toLowerCase(Locale.ROOT))
        || !PostingListings.authority(hazard, level).equals(own)) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, level, own == null ? "" : own.value());
    }
    return level;
  }

  private LocalDate dueDate(Hazard hazard, @Nullable LocalDate asked) {
    RuleBook rules = deadlines.today();
    LocalDate due = asked == null ? hazard.dueDate() : asked;
    LocalDate latest =
        hazard.grade() == null
            ? rules.today()
            : rules
                .latest(Purpose.LISTING_LIMIT, hazard.code(), hazard.grade())
                .orElse(rules.today());
    if (due == null || asked != null && (asked.isBefore(rules.today()) || asked.isAfter(latest))) {
      throw new ProblemException(
          HazardProblem.DEADLINE_OUT_OF_RANGE,
          "dueDate",
          String.valueOf(asked),
          rules.today().toString(),
          latest.toString());
    }
    return due;
  }
}
