package io.guapai.hazard.movein;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How much of a former register was brought in.
 *
 * @param source the former register
 * @param importName what the bureau calls the delivery; null when it gave it no name
 * @param hazards how many hazards
 * @param open how many of them are open now
 * @param overdue how many of them are overdue now
 * @param lastAt when the last of them was brought in or corrected
 */
public record MovingInDelivery(
    String source,
    @Nullable String importName,
    long hazards,
    long open,
    long overdue,
    OffsetDateTime lastAt) {

  /** Place of a delivery in the list. */
  record Place(String source, String importName) {

    static final Place BEGINNING = new Place("", "");

    static Place parse(String text) {
      String[] parts = text.split(":", 2);
      int length = Integer.parseInt(parts[0]);
      if (parts.length < 2 || length < 0 || length > parts[1].length()) {
        throw new IllegalArgumentException("no cursor: " + text);
      }
      return new Place(parts[1].substring(0, length), parts[1].substring(length));
    }

    @Override
    public String toString() {
      return source.length() + ":" + source + importName;
    }
  }

  Place place() {
    return new Place(source, importName == null ? "" : importName);
  }
}
