package io.guapai.scoring.standing;

import io.guapai.contracts.Fact;
import io.guapai.runtime.event.Received;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How one kind of fact changes the standing.
 *
 * @param about id of the record that a fact changes
 * @param rows writes facts about different records, all at once
 */
record Projection<T extends Fact>(
    Class<T> fact, Function<T, String> about, Consumer<List<Received<T>>> rows) {

  String aboutOf(Fact data) {
    return about.apply(fact.cast(data));
  }

  @SuppressWarnings("unchecked") // a wave sorts its events by this very class
  void write(List<Received<?>> events) {
    rows.accept((List<Received<T>>) (List<?>) events);
  }
}
