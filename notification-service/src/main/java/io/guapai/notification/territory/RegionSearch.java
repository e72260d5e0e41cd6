package io.guapai.notification.territory;

import io.guapai.runtime.territory.Region;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.text.Typed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds places by what somebody types of them: a code from its beginning, a name, or the characters
 * of a full name with some left out, as in 徐州铜山 for 江苏省徐州市铜山区. What fits best comes first, and of
 * equals the larger place.
 */
@Singleton
class RegionSearch {

  /** In the order of their rank. */
  private enum Fit {
    NAME,
    NAME_BEGINS,
    FULL_NAME_BEGINS,
    NAME_HOLDS,
    SOME_CHARACTERS,
    NONE
  }

  private final List<Entry> entries;

  RegionSearch(RegionTree regions) {
    List<Entry> found = new ArrayList<>(regions.size());
    add(regions.provinces(), regions, found);
    found.sort(
        Comparator.<Entry>comparingInt(entry -> entry.code().length()).thenComparing(Entry::code));
    entries = List.copyOf(found);
  }

  /** A place, and its names as they are compared: mostly the names themselves. */
  private record Entry(Place place, String own, String full) {

    static Entry of(Place place) {
      return new Entry(place, comparable(place.name()), comparable(place.fullName()));
    }

    private static String comparable(String name) {
      String plain = plain(name);
      return plain.equals(name) ? name : plain;
    }

    String code() {
      return place.code();
    }

    Fit fit(String text) {
      if (own.equals(text)) {
        return Fit.NAME;
      }
      if (own.startsWith(text)) {
        return Fit.NAME_BEGINS;
      }
      if (full.startsWith(text)) {
        return Fit.FULL_NAME_BEGINS;
      }
      if (own.contains(text)) {
        return Fit.NAME_HOLDS;
      }
      return holdsInOrder(full, text) ? Fit.SOME_CHARACTERS : Fit.NONE;
    }
  }

  /**
   * The places that fit best.
   *
   * @param text as it was typed
   * @param within beginning of the codes that come into question
   */
  List<Place> find(String text, String within, int limit) {
    String typed = plain(text);
    if (typed.isEmpty()) {
      return List.of();
    }
    if (typed.chars().allMatch(Character::isDigit)) {
      return entries.stream()
          .filter(entry -> entry.code().startsWith(within) && entry.code().startsWith(typed))
          .limit(limit)
          .map(Entry::place)
          .toList();
    }
    record Found(Place place, Fit fit) {}
    return entries.stream()
        .filter(entry -> entry.code().startsWith(within))
        .map(entry -> new Found(entry.place(), entry.fit(typed)))
        .filter(found -> found.fit() != Fit.NONE)
        .sorted(Comparator.comparing(Found::fit))
        .limit(limit)
        .map(Found::place)
        .toList();
  }

  private static void add(List<Region> siblings, RegionTree regions, List<Entry> found) {
    for (Region region : siblings) {
      // Nobody says or means a statistical filler such as 市辖区: no government is there.
      if (regions.authorityAt(region.code(), region.code().level()).isPresent()) {
        String fullName = regions.fullName(region.code());
        found.add(Entry.of(new Place(region.code().value(), region.name(), fullName)));
      }
      add(regions.children(region.code()), regions, found);
    }
  }

  private static String plain(String text) {
    return Typed.number(text).replaceAll("[\\s/]", "").toLowerCase(Locale.ROOT);
  }

  private static boolean holdsInOrder(String text, String characters) {
    int at = 0;
    for (int i = 0; i < characters.length(); i++) {
      at = text.indexOf(characters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
