package io.guapai.equipment.statistics;

import io.guapai.runtime.tally.Sums;
import io.guapai.runtime.tally.Tallies;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Counts units and enterprises, by the sums that their rows keep. */
@ApplicationScoped
public class CountingEquipment {

  private static final String ENTERPRISES = "enterprises";
  private static final String EQUIPMENT = "equipment";
  private static final String IN_USE = "inUse";
  private static final String REGISTERED = "inUseRegistered";
  private static final String SEALED = "sealed";

  /** Units in use with any day on which their inspection ends. */
  private static final String DATED = "inUseDated";

  /** Units in use, by the last day on which their inspection holds. */
  private static final String IN_USE_UNTIL = "inUseUntil";

  private static final List<String> MEASURES =
      List.of(ENTERPRISES, EQUIPMENT, IN_USE, REGISTERED, DATED, SEALED, IN_USE_UNTIL);

  private final Tallies tallies;
  private final PlatformClock clock;

  public CountingEquipment(Tallies tallies, PlatformClock clock) {
    this.tallies = tallies;
    this.clock = clock;
  }

  /** The counts of a region now. */
  public Statistics of(RegionCode region) {
    return statistics(region, tallies.sums(region, MEASURES, clock.today()), clock.instant());
  }

  /** The counts of each region directly below one, now. */
  public List<Statistics> below(RegionCode region) {
    Instant now = clock.instant();
    return tallies.below(region, MEASURES, clock.today()).entrySet().stream()
        .map(each -> statistics(each.getKey(), each.getValue(), now))
        .toList();
  }

  private static Statistics statistics(RegionCode region, Sums sums, Instant now) {
    return new Statistics(
        region.value(),
        sums.of(ENTERPRISES),
        sums.of(EQUIPMENT),
        sums.of(IN_USE),
        sums.of(REGISTERED),
        sums.of(DATED) - sums.of(IN_USE_UNTIL),
        sums.of(SEALED),
        sums.of(IN_USE_UNTIL),
        now);
  }
}
