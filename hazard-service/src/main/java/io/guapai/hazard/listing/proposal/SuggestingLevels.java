package io.guapai.hazard.listing.proposal;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.proposal.Suggestion.Reason;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Suggests the level at which a hazard is listed, from what the platform and the proposer know. */
@ApplicationScoped
public class SuggestingLevels {

  private final LevelRules rules;
  private final PlatformClock clock;
  private final RegionTree regions;

  SuggestingLevels(LevelRules rules, PlatformClock clock, RegionTree regions) {
    this.rules = rules;
    this.clock = clock;
    this.regions = regions;
  }

  /**
   * The suggestion for a hazard: always above the level that lists it now, and one of which there
   * is a government at its place.
   *
   * @param lower its active listing
   * @param stated what the proposer knows
   * @throws ProblemException when the highest level lists it already (409)
   */
  public Suggestion suggest(Hazard hazard, @Nullable Listing lower, Collection<Ground> stated) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    grounds.addAll(stated);
    if (hazard.grade() == Grade.MAJOR) {
      grounds.add(Ground.MAJOR_HAZARD);
    }
    if (hazard.grading().severe()) {
      grounds.add(Ground.SEVERE_HAZARD);
    }
    if (lower != null && lower.dueDate().isBefore(clock.today())) {
      grounds.add(Ground.LOWER_LEVEL_OVERDUE);
    }
    Level listedAt = lower == null ? null : lower.level();
    List<Reason> reasons = rules.applying(grounds, hazard.regionCode(), listedAt);
    Level demanded =
        reasons.stream().map(Reason::level).max(Comparator.naturalOrder()).orElse(Level.COUNTY);
    return new Suggestion(possible(hazard, lower, demanded), reasons);
  }

  private Level possible(Hazard hazard, @Nullable Listing lower, Level demanded) {
    RegionCode place = RegionCode.parse(hazard.regionCode());
    Optional<Level> level = Optional.of(demanded);
    while (level.isPresent()) {
      Level candidate = level.get();
      boolean above = lower == null || candidate.compareTo(lower.level()) > 0;
      if (above && regions.authorityAt(place, candidate).isPresent()) {
        return candidate;
      }
      level = candidate.above();
    }
    if (lower != null) {
      throw new ProblemException(
          HazardProblem.ALREADY_LISTED, null, lower.listingNo(), lower.level());
    }
    throw new ProblemException(HazardProblem.NO_AUTHORITY, null, demanded, hazard.hazardNo());
  }
}
