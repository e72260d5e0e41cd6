package io.guapai.hazard.listing.upgrade;

import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.ladder.Climb;
import io.guapai.runtime.ladder.Climber;
import io.guapai.runtime.ladder.Rest;
import io.guapai.runtime.ladder.Rung;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Raises the listings that are overdue for as long as the ladder allows, to the government above
 * (逾期提级); that of a province stays. A listing whose rectification was handed in waits for the
 * authority, not for the enterprise, and is not overdue.
 */
@Singleton
class OverdueListings implements Climber<OverdueListing> {

  /** The hazard is locked, as by whoever acts on its listing. */
  private static final DueRows<UUID> ROWS =
      new DueRows<>(
          UUID.class,
          "listing l join hazard h on h.id = l.hazard_id",
          "h.id",
          "l.state = 'LISTED' and l.level <> 'PROVINCE'",
          "l.climb_on");

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final UpgradingListings upgrading;

  OverdueListings(
      PlatformClock clock, Hazards hazards, Listings listings, UpgradingListings upgrading) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.upgrading = upgrading;
  }

  @Override
  public String name() {
    return "overdue-listings";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public int batch() {
    return 100;
  }

  @Override
  public LocalDate dueBy(Instant now) {
    return LocalDate.ofInstant(now, clock.getZone());
  }

  @Override
  public List<OverdueListing> waiting(List<UUID> overdue) {
    return hazards.lock(overdue).stream()
        .map(hazard -> new OverdueListing(hazard, listings.requireActive(hazard)))
        .toList();
  }

  @Override
  public List<@Nullable String> climbed(List<Climb<OverdueListing>> climbs, Instant now) {
    By system = By.job(name(), clock.instant());
    for (Climb<OverdueListing> climb : climbs) {
      Listing lower = climb.what().listing();
      upgrading.upgrade(
          climb.what().hazard(), lower, climb.authority(), reason(lower, climb.rung()), system);
    }
    return Collections.nCopies(climbs.size(), null);
  }

  /** What was not raised is asked again the next day, by the rules and the calendar of that day. */
  @Override
  public void rest(Collection<Rest<OverdueListing>> rests, Instant now) {
    LocalDate tomorrow = dueBy(now).plusDays(1);
    rests.forEach(rest -> rest.what().listing().climbNotBefore(tomorrow));
  }

  private static String reason(Listing lower, Edition<Rung> rung) {
    return "督办期限%s已过，逾期未整改，按%s（%s）%s提级 / not rectified by %s; raised by %s (%s)%s"
        .formatted(
            lower.dueDate(),
            rung.id(),
            rung.edition(),
            rung.mark().zh(),
            lower.dueDate(),
            rung.id(),
            rung.edition(),
            rung.mark().en());
  }
}
