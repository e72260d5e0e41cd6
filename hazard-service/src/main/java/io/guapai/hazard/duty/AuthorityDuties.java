package io.guapai.hazard.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one authority owes.
 *
 * @param authorityRegion territory of the authority
 * @param authority name of that territory
 * @param open how many duties are open
 * @param late how many of them are late
 * @param oldestDue the earliest last day among the late ones; null when none is late
 */
public record AuthorityDuties(
    String authorityRegion, String authority, long open, long late, @Nullable LocalDate oldestDue) {

  /** Place of an authority in the list. */
  record Place(long late, String authority) {

    static final Place BEGINNING = new Place(Long.MAX_VALUE, "");

    static Place parse(String text) {
      String[] parts = text.split("\\|", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException("no cursor: " + text);
      }
      return new Place(Long.parseLong(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
      return late + "|" + authority;
    }
  }

  Place place() {
    return new Place(late, authorityRegion);
  }
}
