package io.guapai.benchmark.sweep;

import io.guapai.benchmark.measure.Check;
import java.util.List;

/** Whether a sweep wrote what it had to, and both sides the same. */
final class RowChecks {

  private RowChecks() {}

  /** What one side left in its database, and what it told. */
  record Written(Trace trace, Facts facts) {}

  static List<Check> of(String when, int due, Written service, Written bare) {
    Trace trace = service.trace();
    Facts facts = service.facts();
    return List.of(
        new Check(
            "each that fell due was marked exactly once, and no other",
            when,
            trace.marked() == due
                && trace.wronglyMarked() == 0
                && trace.entries() == due
                && trace.subjects() == due,
            trace.toString()),
        new Check(
            "each is told of by exactly one event on the stream",
            when,
            facts.count() == due && facts.subjects() == due,
            facts.toString()),
        new Check(
            "the bare statements wrote the same rows",
            when,
            service.equals(bare),
            bare.toString()));
  }
}
