package io.guapai.runtime.event.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts a batch in the order in which it is applied with the fewest calls. Order matters per key
 * only: an item's level is that of the item before it with the same key, plus one if another
 * handler takes it. All items of one level and handler go together, so that two facts each about
 * five hundred hazards make two calls.
 */
final class Waves {

  /** Items of one handler, those of one key in their order. */
  record Wave<H, T>(H handler, List<T> items) {}

  private record Last<H>(H handler, int level) {}

  private Waves() {}

  static <T, K, H> List<Wave<H, T>> of(
      List<T> items, Function<T, K> key, Function<T, H> handlerOf) {
    Map<K, Last<H>> lasts = new HashMap<>();
    List<Map<H, Wave<H, T>>> levels = new ArrayList<>();
    for (T item : items) {
      H handler = handlerOf.apply(item);
      Last<H> last =
          lasts.compute(
              key.apply(item),
              (any, before) ->
                  before == null
                      ? new Last<>(handler, 0)
                      : before.handler().equals(handler)
                          ? before
                          : new Last<>(handler, before.level() + 1));
      if (last.level() == levels.size()) {
        levels.add(new LinkedHashMap<>());
      }
      levels
          .get(last.level())
          .computeIfAbsent(handler, any -> new Wave<>(handler, new ArrayList<>()))
          .items()
          .add(item);
    }
    return levels.stream().flatMap(level -> level.values().stream()).toList();
  }
}
