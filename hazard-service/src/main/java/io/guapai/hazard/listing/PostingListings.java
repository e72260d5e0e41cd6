package io.guapai.hazard.listing;

import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.listing.Listing.Notice;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts a hazard on the list of a level, or on that of an upper level instead. */
@ApplicationScoped
class PostingListings {

  private final Listings listings;
  private final ListingNumbers numbers;

  PostingListings(Listings listings, ListingNumbers numbers) {
    this.listings = listings;
    this.numbers = numbers;
  }

  /** The territory whose government supervises the hazard at a level. */
  static RegionCode authority(Hazard hazard, Level level) {
    return RegionCode.parse(hazard.regionCode())
        .ancestorAt(level)
        .orElseThrow(
            () -> new ProblemException(HazardProblem.NO_AUTHORITY, null, level, hazard.hazardNo()));
  }

  /** Lists a locked hazard. */
  void post(
      Hazard hazard,
      @Nullable Listing lower,
      Level level,
      LocalDate dueDate,
      String reason,
      By by) {
    RegionCode authority = authority(hazard, level);
    Notice notice = new Notice(numbers.next(authority), level, authority.value(), dueDate, reason);
    Listing listing;
    if (lower == null) {
      listing = Listing.of(hazard, notice, by);
    } else {
      listing = lower.raise(hazard, notice, by);
      // The lower listing ends before the upper one begins: only one is active at a time.
      listings.flush();
    }
    listings.persistAndFlush(listing);
    hazard.list(listing, by, reason);
  }
}
