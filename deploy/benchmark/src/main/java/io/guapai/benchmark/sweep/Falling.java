package io.guapai.benchmark.sweep;

import io.guapai.benchmark.seed.Kept;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.local.process.Service;
import java.util.List;

/**
 * What falls due in number, and how one sees what a sweep made of it.
 *
 * @param service whose sweep it is
 * @param fact that is told of each
 * @param kept rows that a sweep changes; those of the first are what falls due
 * @param subject column of the first that facts and histories name
 * @param history table that a sweep adds to
 * @param added that a row {@code h} of it was added to the kept row {@code d} by a sweep
 * @param act that such a row tells of
 * @param left counts what is due at an instant and was not swept yet
 * @param marked counts what fell due and was marked as it should be
 * @param wronglyMarked counts what was marked and did not fall due
 */
record Falling(
    Service service,
    Class<? extends Fact> fact,
    List<Kept> kept,
    String subject,
    String history,
    String added,
    String act,
    String left,
    String marked,
    String wronglyMarked) {

  /** The kept rows with the entries that a sweep added to their histories. */
  String entries() {
    return " from %s d join %s h on %s".formatted(kept.get(0).aside(), history, added);
  }

  /** Name of the event that is told. */
  String type() {
    return Contracts.type(fact);
  }
}
