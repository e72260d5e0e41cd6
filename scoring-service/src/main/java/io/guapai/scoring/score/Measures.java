package io.guapai.scoring.score;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was counted for an enterprise.
 *
 * @param counts by measure; a measure without any case is absent
 * @param changesOn day on which something else is counted though nothing happens; null when none
 */
record Measures(Map<Measure, Count> counts, @Nullable LocalDate changesOn) {

  static final Measures NOTHING = new Measures(Map.of(), null);

  Optional<Count> of(Measure measure) {
    return Optional.ofNullable(counts.get(measure));
  }

  /** With what else was counted. */
  Measures and(Measures further) {
    Map<Measure, Count> all = new EnumMap<>(Measure.class);
    all.putAll(counts);
    all.putAll(further.counts);
    return new Measures(all, earlier(changesOn, further.changesOn));
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
