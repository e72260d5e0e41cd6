package io.guapai.hazard.listing.decision;

import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingDuties;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.listing.Terms;
import io.guapai.hazard.listing.notice.Contents;
import io.guapai.hazard.listing.notice.IssuingNotices;
import io.guapai.runtime.act.By;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a hazard on the list of a government, or on that of an upper one instead: number, listing,
 * notice, and what the government owes from then on.
 */
@ApplicationScoped
public class PostingListings {

  private final Listings listings;
  private final ListingNumbers numbers;
  private final IssuingNotices notices;
  private final ListingDuties duties;
  private final DeadlineRules deadlines;

  PostingListings(
      Listings listings,
      ListingNumbers numbers,
      IssuingNotices notices,
      ListingDuties duties,
      DeadlineRules deadlines) {
    this.listings = listings;
    this.numbers = numbers;
    this.notices = notices;
    this.duties = duties;
    this.deadlines = deadlines;
  }

  /**
   * Lists a locked hazard.
   *
   * @param id of the new listing
   * @param lower the active listing, which the new one replaces
   */
  public void post(
      UUID id,
      Hazard hazard,
      @Nullable Listing lower,
      RegionCode authority,
      Terms terms,
      Contents contents,
      By by) {
    hazard.time().runOut(by.at());
    String number = numbers.next(authority);
    Listing listing;
    if (lower == null) {
      listing = Listing.of(id, number, hazard, authority, terms, by);
    } else {
      listing = lower.raise(id, number, hazard, authority, terms, by);
      duties.superseded(lower, by);
      // The lower listing ends before the upper one begins: only one is active at a time.
      listings.flush();
    }
    listings.persistAndFlush(listing);
    hazard.list(listing, deadlines.today().listed(terms.dueDate(), number), by, terms.reason());
    notices.issue(hazard, listing, lower, contents, by);
    duties.listed(hazard, listing);
  }
}
