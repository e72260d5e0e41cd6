package io.guapai.scoring.statistics;

import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.VetoCode;
import io.guapai.runtime.tally.Sums;
import io.guapai.runtime.tally.Tallies;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Counts a territory, by the sums that enterprises, vetoes and scores keep. */
@ApplicationScoped
public class CountingTerritory {

  private static final String ENTERPRISES = "enterprises";
  private static final String VETOED = "vetoed";

  private static final List<String> MEASURES =
      Stream.of(
              Stream.of(ENTERPRISES, VETOED),
              Stream.of(VetoCode.values()).map(CountingTerritory::of),
              Stream.of(ScoreGrade.values()).map(CountingTerritory::of),
              Stream.of(CoverageClass.values())
                  .flatMap(each -> Stream.of(inClass(each), assessed(each))))
          .flatMap(Function.identity())
          .toList();

  private final Tallies tallies;
  private final CoverageTargets targets;
  private final Clock clock;

  CountingTerritory(Tallies tallies, CoverageTargets targets, Clock clock) {
    this.tallies = tallies;
    this.targets = targets;
    this.clock = clock;
  }

  /** The counts of a region now. */
  public Statistics count(RegionCode region) {
    return statistics(region, tallies.sums(region, MEASURES));
  }

  /** The counts of each region directly below one, now. */
  public List<Statistics> below(RegionCode region) {
    return tallies.below(region, MEASURES, LocalDate.MAX).entrySet().stream()
        .map(each -> statistics(each.getKey(), each.getValue()))
        .toList();
  }

  private Statistics statistics(RegionCode region, Sums sums) {
    return new Statistics(
        region.value(),
        Math.toIntExact(sums.of(ENTERPRISES)),
        Math.toIntExact(sums.of(VETOED)),
        counts(VetoCode.class, code -> sums.of(of(code))),
        counts(ScoreGrade.class, grade -> sums.of(of(grade))),
        Stream.of(CoverageClass.values()).map(each -> coverage(each, region, sums)).toList(),
        clock.instant());
  }

  private Coverage coverage(CoverageClass each, RegionCode region, Sums sums) {
    return new Coverage(
        each,
        Math.toIntExact(sums.of(inClass(each))),
        Math.toIntExact(sums.of(assessed(each))),
        targets.of(each, region));
  }

  private static String inClass(CoverageClass enterprises) {
    return "class." + enterprises;
  }

  private static String assessed(CoverageClass enterprises) {
    return "assessed." + enterprises;
  }

  private static String of(VetoCode code) {
    return "veto." + code;
  }

  private static String of(ScoreGrade grade) {
    return "grade." + grade;
  }

  /** Counts by constant, zero for those that do not occur. */
  private static <E extends Enum<E>> Map<E, Integer> counts(
      Class<E> type, ToLongFunction<E> count) {
    Map<E, Integer> counts = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      counts.put(constant, Math.toIntExact(count.applyAsLong(constant)));
    }
    return counts;
  }
}
