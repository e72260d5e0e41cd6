package io.guapai.runtime.rule;

import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All editions of the rules of one kind, in the order in which they were entered. */
public final class Rules<T> {

  private static final Comparator<Edition<?>> BY_START =
      Comparator.<Edition<?>, LocalDate>comparing(Edition::validFrom)
          .thenComparingLong(Edition::sequence);

  private final RuleKind<T> kind;
  private final Map<String, List<Edition<T>>> byId = new LinkedHashMap<>();

  public Rules(RuleKind<T> kind, Collection<Edition<T>> editions) {
    this.kind = kind;
    editions.forEach(
        edition -> byId.computeIfAbsent(edition.id(), id -> new ArrayList<>()).add(edition));
  }

  /**
   * The edition of a rule on a day: of those in force that of the narrowest territory that holds
   * the place, of two the one that began later. Where a territory ended its own rule, that of the
   * next above holds; and what a law fixes, the nation's verified edition, no territory changes. Of
   * a lasting kind the nearest edition of the nation answers when none is in force.
   *
   * @param place where the rule is asked for; null for the nation's
   */
  public Optional<Edition<T>> on(String id, LocalDate day, @Nullable RegionCode place) {
    List<Edition<T>> editions = byId.getOrDefault(id, List.of());
    Optional<Edition<T>> inForce = inForce(editions, day, place);
    return inForce.isPresent() || !kind.lasting() ? inForce : nearest(editions, day);
  }

  /** As {@link #on(String, LocalDate, RegionCode)}, of the nation. */
  public Optional<Edition<T>> on(Enum<?> id, LocalDate day) {
    return on(id.name(), day, null);
  }

  /**
   * The edition of a rule of a lasting kind.
   *
   * @throws IllegalStateException when the shelf lacks the rule: a fault of the installation
   */
  public Edition<T> require(String id, LocalDate day, @Nullable RegionCode place) {
    return on(id, day, place)
        .orElseThrow(() -> new IllegalStateException("no edition of " + kind.name() + " " + id));
  }

  /** As {@link #require(String, LocalDate, RegionCode)}, of the nation. */
  public Edition<T> require(Enum<?> id, LocalDate day) {
    return require(id.name(), day, null);
  }

  /** The editions of all rules of the kind on a day, by id. */
  public List<Edition<T>> all(LocalDate day, @Nullable RegionCode place) {
    return byId.keySet().stream().sorted().flatMap(id -> on(id, day, place).stream()).toList();
  }

  /**
   * Of the nation's editions that fit the one nearest to a day, for what must have an answer though
   * rules of its kind may end: the last that began before the day, else the first after it.
   */
  public Optional<Edition<T>> nearest(LocalDate day, Predicate<Edition<T>> fits) {
    return nearest(nations().stream().filter(fits).toList(), day);
  }

  /** All editions of the nation that say something, those that begin first at the front. */
  public List<Edition<T>> nations() {
    return byId.values().stream().flatMap(this::nations).sorted(BY_START).toList();
  }

  /** An edition by its name, as records keep it; empty when it says nothing or there is none. */
  public Optional<Edition<T>> edition(String id, String edition) {
    return byId.getOrDefault(id, List.of()).stream()
        .filter(each -> each.edition().equals(edition) && each.body() != null)
        .findFirst();
  }

  /** The territories that have or had rules of their own, in no order. */
  public List<RegionCode> territories() {
    return byId.values().stream()
        .flatMap(List::stream)
        .map(Edition::territory)
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  /** Ids of all rules that there are or were. */
  Collection<String> ids() {
    return byId.keySet();
  }

  /** The editions that come into force for a place after a day, the next first. */
  List<Edition<T>> after(String id, LocalDate day, @Nullable RegionCode place) {
    return byId.getOrDefault(id, List.of()).stream()
        .filter(edition -> edition.holdsIn(place) && edition.validFrom().isAfter(day))
        .sorted(BY_START)
        .toList();
  }

  private Optional<Edition<T>> inForce(
      List<Edition<T>> editions, LocalDate day, @Nullable RegionCode place) {
    Map<Optional<RegionCode>, Edition<T>> ofTerritory = new LinkedHashMap<>();
    editions.stream()
        .filter(edition -> edition.holdsIn(place) && edition.isInForce(day))
        .sorted(Edition.PRECEDENCE)
        .forEach(edition -> ofTerritory.put(Optional.ofNullable(edition.territory()), edition));
    Edition<T> nations = ofTerritory.get(Optional.<RegionCode>empty());
    if (nations != null && nations.body() != null && nations.mark() == Mark.VERIFIED) {
      return Optional.of(nations);
    }
    return ofTerritory.values().stream()
        .filter(edition -> edition.body() != null)
        .max(Edition.PRECEDENCE);
  }

  private Optional<Edition<T>> nearest(List<Edition<T>> editions, LocalDate day) {
    Predicate<Edition<T>> begun = edition -> !edition.validFrom().isAfter(day);
    Stream<Edition<T>> before = nations(editions).filter(begun);
    return before.max(BY_START).or(() -> nations(editions).filter(begun.negate()).min(BY_START));
  }

  private Stream<Edition<T>> nations(List<Edition<T>> editions) {
    return editions.stream().filter(Edition::isNational).filter(edition -> edition.body() != null);
  }
}
