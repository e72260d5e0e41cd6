package io.guapai.hazard.listing.upgrade;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.DueDates;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Terms;
import io.guapai.hazard.listing.decision.PostingListings;
import io.guapai.hazard.listing.notice.IssuingNotices;
import io.guapai.runtime.act.By;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lists a hazard at the upper level instead of the lower, without a decision of a person: on the
 * terms of the lower notice and with what it says of the hazard, and without more time.
 */
@ApplicationScoped
class UpgradingListings {

  private final PostingListings posting;
  private final IssuingNotices notices;
  private final DueDates dueDates;
  private final Journal journal;

  UpgradingListings(
      PostingListings posting, IssuingNotices notices, DueDates dueDates, Journal journal) {
    this.posting = posting;
    this.notices = notices;
    this.dueDates = dueDates;
    this.journal = journal;
  }

  /** Upgrades a locked hazard. */
  void upgrade(Hazard hazard, Listing lower, RegionCode upper, String reason, By by) {
    posting.post(
        UuidCreator.getTimeOrderedEpoch(),
        hazard,
        lower,
        upper,
        Terms.of(lower, reason, dueDates.nextReport(lower.demands().rhythm())),
        notices.carriedOver(hazard, lower, upper),
        by);
    journal.write(hazard.news());
  }
}
