package io.guapai.inspection.statistics;

import io.guapai.inspection.statistics.RateTargets.Target;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.tally.Sums;
import io.guapai.runtime.tally.Tallies;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Counts the rates of a territory, by the sums that the tables keep. */
@ApplicationScoped
class CountingRates {

  private final List<RateSource> sources;
  private final Tallies tallies;
  private final RateTargets targets;
  private final PlatformClock clock;

  CountingRates(
      @All List<RateSource> sources, Tallies tallies, RateTargets targets, PlatformClock clock) {
    this.sources = sources.stream().sorted(Comparator.comparing(RateSource::kind)).toList();
    this.tallies = tallies;
    this.targets = targets;
    this.clock = clock;
  }

  /** The rates of a region now. */
  Statistics count(RegionCode region) {
    LocalDate today = clock.today();
    return statistics(region, tallies.sums(region, measures(today)), today);
  }

  /** The rates of each region directly below one, now. */
  List<Statistics> below(RegionCode region) {
    LocalDate today = clock.today();
    return tallies.below(region, measures(today), LocalDate.MAX).entrySet().stream()
        .map(each -> statistics(each.getKey(), each.getValue(), today))
        .toList();
  }

  private List<String> measures(LocalDate today) {
    return sources.stream()
        .flatMap(source -> source.measures(today.getYear()).stream())
        .distinct()
        .toList();
  }

  private Statistics statistics(RegionCode region, Sums sums, LocalDate today) {
    int year = today.getYear();
    return new Statistics(
        region.value(),
        year,
        sources.stream().map(source -> rate(source, region, sums, today)).toList(),
        clock.instant());
  }

  private Rate rate(RateSource source, RegionCode region, Sums sums, LocalDate today) {
    Edition<Target> target = targets.of(source.kind(), today, region);
    return new Rate(
        source.kind(),
        source.part(sums, today.getYear()),
        source.whole(sums),
        target.says().leastPercent(),
        target.says().aimPercent(),
        target.edition());
  }
}
