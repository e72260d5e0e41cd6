package io.guapai.equipment.statistics;

import io.guapai.contracts.UseState;
import io.guapai.equipment.register.DueSoon;
import io.guapai.equipment.register.EquipmentKind;
import io.guapai.runtime.tally.Sums;
import io.guapai.runtime.tally.Tallies;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Counts units and enterprises, by the sums that their rows keep. */
@ApplicationScoped
public class CountingEquipment {

  private static final String ENTERPRISES = "enterprises";

  /** Units, by kind and use state. */
  private static final String UNITS = "units.";

  /** Units in use that are registered, by kind. */
  private static final String REGISTERED = "registered.";

  /** Units in use that did not pass, by kind. */
  private static final String FAILED = "failed.";

  /** Units in use of which no inspection is known, by kind. */
  private static final String NEVER = "never.";

  /** The other units in use, by kind and the last day on which their inspection holds. */
  private static final String UNTIL = "until.";

  private static final Sums NOTHING = new Sums(Map.of());

  private final Tallies tallies;
  private final DueSoon dueSoon;
  private final PlatformClock clock;

  public CountingEquipment(Tallies tallies, DueSoon dueSoon, PlatformClock clock) {
    this.tallies = tallies;
    this.dueSoon = dueSoon;
    this.clock = clock;
  }

  /** How the sums of some regions are read. */
  private interface Reading {
    Map<RegionCode, Sums> sums(Collection<String> measures, LocalDate before);
  }

  /**
   * What is known of a region.
   *
   * @param enterprises that are registered there
   */
  private record Counted(RegionCode region, long enterprises, List<KindStatistics> kinds) {}

  /** The counts of a region now. */
  public Statistics of(RegionCode region) {
    return statistics(read(single(region)).get(0), clock.instant());
  }

  /** The counts of each region directly below one, now. */
  public List<Statistics> below(RegionCode region) {
    Instant now = clock.instant();
    return read(each(region)).stream().map(counted -> statistics(counted, now)).toList();
  }

  /** The counts of each kind in a region now. */
  public List<KindStatistics> kinds(RegionCode region) {
    return read(single(region)).get(0).kinds();
  }

  /** The same of each region directly below one, now. */
  public List<KindStatistics> kindsBelow(RegionCode region) {
    return read(each(region)).stream().flatMap(counted -> counted.kinds().stream()).toList();
  }

  private Reading single(RegionCode region) {
    return (measures, before) -> Map.of(region, tallies.sums(region, measures, before));
  }

  private Reading each(RegionCode region) {
    return (measures, before) -> tallies.below(region, measures, before);
  }

  private List<Counted> read(Reading reading) {
    LocalDate today = clock.today();
    Map<EquipmentKind, LocalDate> soon = dueSoon.byKind(today);
    List<String> until = soon.keySet().stream().map(kind -> UNTIL + kind.initial()).toList();
    Map<RegionCode, Sums> now = reading.sums(measures(soon.keySet()), today);
    Map<LocalDate, Map<RegionCode, Sums>> then = new HashMap<>();
    for (LocalDate last : Set.copyOf(soon.values())) {
      then.put(last, reading.sums(until, last.plusDays(1)));
    }
    List<Counted> counted = new ArrayList<>();
    now.forEach(
        (region, sums) -> {
          List<KindStatistics> kinds = new ArrayList<>();
          soon.forEach(
              (kind, last) -> {
                Sums endingSoon = then.getOrDefault(last, Map.of()).getOrDefault(region, NOTHING);
                kinds.add(kind(region, kind, sums, endingSoon.of(UNTIL + kind.initial())));
              });
          counted.add(new Counted(region, sums.of(ENTERPRISES), kinds));
        });
    return counted;
  }

  private static List<String> measures(Collection<EquipmentKind> kinds) {
    List<String> measures = new ArrayList<>(List.of(ENTERPRISES));
    for (EquipmentKind each : kinds) {
      String kind = each.initial();
      Arrays.stream(UseState.values())
          .map(state -> UNITS + kind + "." + state)
          .forEach(measures::add);
      List.of(REGISTERED, FAILED, NEVER, UNTIL).forEach(measure -> measures.add(measure + kind));
    }
    return measures;
  }

  /**
   * Counts of one kind.
   *
   * @param endingSoon units in use whose inspection is overdue or due soon
   */
  private static KindStatistics kind(
      RegionCode region, EquipmentKind equipment, Sums sums, long endingSoon) {
    String kind = equipment.initial();
    Map<UseState, Long> by = new LinkedHashMap<>();
    for (UseState state : UseState.values()) {
      by.put(state, sums.of(UNITS + kind + "." + state));
    }
    long inUse = by.getOrDefault(UseState.IN_USE, 0L);
    long failed = sums.of(FAILED + kind);
    long never = sums.of(NEVER + kind);
    long overdue = sums.of(UNTIL + kind);
    return new KindStatistics(
        region.value(),
        equipment,
        by.values().stream().mapToLong(Long::longValue).sum(),
        by.getOrDefault(UseState.NOT_IN_USE, 0L),
        inUse,
        by.getOrDefault(UseState.STOPPED, 0L),
        by.getOrDefault(UseState.SEALED, 0L),
        by.getOrDefault(UseState.SCRAPPED, 0L),
        by.getOrDefault(UseState.DISMANTLED, 0L),
        by.getOrDefault(UseState.MOVED_OUT, 0L),
        sums.of(REGISTERED + kind),
        inUse - failed - never - endingSoon,
        endingSoon - overdue,
        overdue,
        failed,
        never);
  }

  private static Statistics statistics(Counted counted, Instant now) {
    return new Statistics(
        counted.region().value(),
        counted.enterprises(),
        sum(counted, KindStatistics::equipment),
        sum(counted, KindStatistics::inUse),
        sum(counted, KindStatistics::registered),
        sum(counted, kind -> kind.inspectionValid() + kind.inspectionDueSoon()),
        sum(counted, KindStatistics::sealed),
        sum(counted, KindStatistics::inspectionDueSoon),
        sum(counted, KindStatistics::inspectionOverdue),
        sum(counted, KindStatistics::inspectionFailed),
        sum(counted, KindStatistics::neverInspected),
        now);
  }

  private static long sum(Counted counted, ToLongFunction<KindStatistics> count) {
    return counted.kinds().stream().mapToLong(count).sum();
  }
}
