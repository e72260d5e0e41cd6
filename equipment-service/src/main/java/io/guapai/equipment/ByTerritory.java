package io.guapai.equipment;

import io.guapai.runtime.territory.RegionCode;
import java.util.function.Function;

/**
 * A place in a list that goes through a territory place by place, and within each by id. So one
 * index serves a list of a county as one of the province; ids alone go with the time of an import
 * and say nothing about where a row is found.
 *
 * @param <K> ids of the list
 */
public record ByTerritory<K>(RegionCode region, K id) {

  /** What follows {@code order by}. */
  public static final String ORDER = "region_code, id";

  /** As a cursor tells it. */
  @Override
  public String toString() {
    return region.value() + " " + id;
  }

  /**
   * Reads what a cursor tells.
   *
   * @throws IllegalArgumentException when it is nothing that a list gave
   */
  public static <K> ByTerritory<K> parse(String text, Function<String, K> id) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(text);
    }
    return new ByTerritory<>(
        RegionCode.parse(text.substring(0, space)), id.apply(text.substring(space + 1)));
  }

  /** The condition for what follows; the code, digits only, is written out. */
  public String beyond() {
    return "(region_code, id) > ('" + region.value() + "', ?)";
  }
}
