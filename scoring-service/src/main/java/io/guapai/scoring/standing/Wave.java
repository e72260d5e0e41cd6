package io.guapai.scoring.standing;

import io.guapai.contracts.Fact;
import io.guapai.runtime.event.Received;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Events about different records, sorted by their kind. No record is in a wave twice, so a wave is
 * written kind by kind, each in one statement, and wave after wave keeps every record's order.
 */
final class Wave {

  private final Set<String> records = new HashSet<>();
  private final Map<Class<? extends Fact>, List<Received<?>>> byFact = new LinkedHashMap<>();

  private Wave() {}

  /** Splits events into as few waves as their order allows. */
  static List<Wave> split(List<Received<?>> events, Function<Fact, String> about) {
    List<Wave> waves = new ArrayList<>();
    Wave wave = new Wave();
    for (Received<?> event : events) {
      String record = about.apply(event.data());
      if (!wave.records.add(record)) {
        waves.add(wave);
        wave = new Wave();
        wave.records.add(record);
      }
      wave.byFact.computeIfAbsent(event.data().getClass(), fact -> new ArrayList<>()).add(event);
    }
    waves.add(wave);
    return waves;
  }

  Map<Class<? extends Fact>, List<Received<?>>> byFact() {
    return Collections.unmodifiableMap(byFact);
  }
}
