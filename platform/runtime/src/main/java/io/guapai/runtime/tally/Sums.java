package io.guapai.runtime.tally;

import java.util.Map;

/** Sums of a territory by measure. */
public record Sums(Map<String, Long> byMeasure) {

  /** The sum of a measure; zero for one that nothing counts for. */
  public long of(String measure) {
    return byMeasure.getOrDefault(measure, 0L);
  }
}
