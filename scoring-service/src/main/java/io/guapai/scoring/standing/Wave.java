package io.guapai.scoring.standing;

import io.guapai.contracts.Fact;
import io.guapai.runtime.event.Received;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Events about different records, sorted by their kind. The first event about a record is in the
 * first wave, the second one in the second, and so on: a wave is written kind by kind, each in one
 * statement, and wave after wave keeps every record's order.
 */
final class Wave {

  private final Map<Class<? extends Fact>, List<Received<?>>> byFact = new LinkedHashMap<>();

  private Wave() {}

  /** Splits events into as few waves as their order allows. */
  static List<Wave> split(List<Received<?>> events, Function<Fact, String> about) {
    List<Wave> waves = new ArrayList<>();
    Map<String, Integer> toldOf = new HashMap<>();
    for (Received<?> event : events) {
      int earlier = toldOf.merge(about.apply(event.data()), 1, Integer::sum) - 1;
      if (earlier == waves.size()) {
        waves.add(new Wave());
      }
      waves
          .get(earlier)
          .byFact
          .computeIfAbsent(event.data().getClass(), fact -> new ArrayList<>())
          .add(event);
    }
    return waves;
  }

  Map<Class<? extends Fact>, List<Received<?>>> byFact() {
    return Collections.unmodifiableMap(byFact);
  }
}
