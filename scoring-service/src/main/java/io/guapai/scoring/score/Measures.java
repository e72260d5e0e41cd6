package io.guapai.scoring.score;

import java.util.Map;
import java.util.Optional;

/**
 * What was counted for an enterprise.
 *
 * @param counts by measure; a measure without any case is absent
 * @param yearly whether anything counted belongs to the current calendar year alone
 */
record Measures(Map<Measure, Count> counts, boolean yearly) {

  static final Measures NOTHING = new Measures(Map.of(), false);

  Optional<Count> of(Measure measure) {
    return Optional.ofNullable(counts.get(measure));
  }
}
