package io.guapai.runtime.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long after its last inspection a unit is inspected next: {@code cycle: 12}, or months by the
 * beginning of the catalogue code, {@code cycle: {"31": 12, "4": 24, "*": 36}}.
 *
 * @param months by the beginning of the code; the longest one that fits counts
 */
public record Cycle(Map<String, Integer> months) {

  /** Years of the longest cycle of inspection there is: no inspection holds for longer. */
  public static final int MOST_YEARS = 15;

  private static final String OTHERWISE = "*";
  private static final int LONGEST = MOST_YEARS * 12;

  public Cycle {
    months = Map.copyOf(months);
  }

  /** Months for a variety; empty when the profile says none. */
  Optional<Integer> of(String variety) {
    for (int length = variety.length(); length >= 0; length--) {
      Integer found = months.get(variety.substring(0, length));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a cycle.
   *
   * @throws io.guapai.runtime.http.ProblemException with the path of what is wrong (422)
   */
  static Cycle of(ProfileNode node) {
    Map<String, Integer> months = new HashMap<>();
    if (node.node().isObject()) {
      node.entries()
          .forEach(
              (variety, term) -> {
                if (!variety.equals(OTHERWISE) && !variety.matches("[1-9A-F][0-9A-Z]{0,3}")) {
                  throw term.invalid("\"31\": 12 — 特种设备目录代码");
                }
                months.put(variety.equals(OTHERWISE) ? "" : variety, term.number(1, LONGEST));
              });
    } else {
      months.put("", node.number(1, LONGEST));
    }
    return new Cycle(months);
  }
}
