package io.guapai.equipment;

import io.guapai.runtime.territory.RegionCode;

/**
 * A territory as a range of region codes: {@code from <= code < to}. An index serves the range,
 * which it does not for the policies of row-level security; the policies hold all the same.
 *
 * @param from the first code inside
 * @param to the first text after all codes inside
 */
public record Area(String from, String to) {

  /** The region and all that lies inside it. */
  public static Area of(RegionCode region) {
    return new Area(region.value(), region.value() + ':'); // ':' follows '9'
  }
}
