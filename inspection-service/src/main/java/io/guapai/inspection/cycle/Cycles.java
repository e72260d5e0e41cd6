package io.guapai.inspection.cycle;

import io.guapai.contracts.UnitClock;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.Rules;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All cycles, past and present. Safe for any number of threads. */
public final class Cycles {

  /**
   * Of several the one that names the variety most exactly, of these the one that asks for more,
   * then the narrowest territory's.
   */
  private static final Comparator<CycleRule> MOST_EXACT =
      Comparator.comparingInt((CycleRule rule) -> -rule.varietyPrefix().length())
          .thenComparingInt(rule -> -rule.on().conditions())
          .thenComparingInt(rule -> rule.territory() == null ? 0 : -rule.territory().length());

  private final Rules<CycleBody> rules;
  private final Rules<CaseBody> cases;
  private final List<RegionCode> territories;
  private final Map<Place, List<CycleRule>> inForce = new ConcurrentHashMap<>();

  /** A day, and the narrowest territory with cycles of its own. */
  private record Place(LocalDate day, @Nullable RegionCode territory) {}

  Cycles(Rules<CycleBody> rules, Rules<CaseBody> cases) {
    this.rules = rules;
    this.cases = cases;
    this.territories =
        cases.territories().stream()
            .sorted(Comparator.comparingInt((RegionCode each) -> -each.value().length()))
            .toList();
  }

  /** All editions of all cycles of the nation. */
  public List<CycleRule> all() {
    return Stream.concat(
            rules.nations().stream().map(CycleRule::of),
            cases.nations().stream().map(CycleRule::ofCase))
        .sorted(Comparator.comparing(CycleRule::varietyPrefix).thenComparing(CycleRule::clock))
        .toList();
  }

  /**
   * The cycle of a clock of a unit on the day of an examination, of two the one that began later;
   * empty when no rule is known.
   */
  public Optional<CycleRule> inForce(UnitClock clock, Particulars unit, LocalDate day) {
    return on(day, unit.region()).stream()
        .filter(rule -> rule.clock() == clock)
        .filter(rule -> unit.variety().startsWith(rule.varietyPrefix()))
        .filter(rule -> rule.on().holds(unit, day))
        .min(MOST_EXACT);
  }

  /** The edition of a cycle that a report was reckoned by; empty when none is known. */
  public Optional<CycleRule> edition(String code, String edition) {
    return cases
        .edition(code, edition)
        .map(CycleRule::ofCase)
        .or(() -> rules.edition(code, edition).map(CycleRule::of));
  }

  /**
   * The last day that a report on a clock may state; where no rule is known, by the longest of all.
   * Empty when there is no rule at all.
   */
  public Optional<LocalDate> latest(UnitClock clock, Particulars unit, LocalDate inspectedOn) {
    return inForce(clock, unit, inspectedOn)
        .map(rule -> rule.latest(inspectedOn))
        .or(
            () ->
                all().stream()
                    .map(rule -> rule.latest(inspectedOn))
                    .max(Comparator.naturalOrder()));
  }

  private List<CycleRule> on(LocalDate day, @Nullable RegionCode place) {
    RegionCode narrowest =
        place == null
            ? null
            : territories.stream().filter(each -> each.contains(place)).findFirst().orElse(null);
    return inForce.computeIfAbsent(new Place(day, narrowest), this::read);
  }

  /** Those that began later first, so that of two that are equally exact they are taken. */
  private List<CycleRule> read(Place at) {
    return Stream.concat(
            cases.all(at.day(), at.territory()).stream()
                .sorted(Edition.PRECEDENCE.reversed())
                .map(CycleRule::ofCase),
            rules.all(at.day(), null).stream()
                .sorted(Edition.PRECEDENCE.reversed())
                .map(CycleRule::of))
        .toList();
  }
}
