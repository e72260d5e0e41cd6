package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.KnownCylinder;
import io.guapai.equipment.cylinder.TraceKind;
import io.guapai.equipment.cylinder.trace.TraceTable.Step;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The life of one cylinder, as far as a batch is concerned with it: its last step, and for what
 * comes late all steps since. A late step must be possible after the one before it, and the one
 * after it must lead where it led.
 */
final class Timeline {

  private final KnownCylinder cylinder;
  private final NavigableMap<Instant, Step> steps = new TreeMap<>();
  private boolean grown;

  Timeline(KnownCylinder cylinder) {
    this.cylinder = cylinder;
    // Which kind of step it was counts only for what is late, and then the steps are read.
    steps.put(cylinder.stateAt(), new Step(TraceKind.REGISTERED, 0, cylinder.state()));
  }

  KnownCylinder cylinder() {
    return cylinder;
  }

  void known(Instant at, Step step) {
    steps.put(at, step);
  }

  boolean isLate(Instant at) {
    return !at.isAfter(cylinder.stateAt());
  }

  /** The time of a new step: after all that have the same millisecond. */
  Instant placed(Instant at) {
    Instant last = steps.lowerKey(at.plusMillis(1));
    return last == null || last.isBefore(at) ? at : last.plus(1, ChronoUnit.MICROS);
  }

  /** The state at an instant; null before its first step. */
  @Nullable CylinderState stateBefore(Instant at) {
    Map.Entry<Instant, Step> before = steps.lowerEntry(at);
    return before == null ? null : before.getValue().state();
  }

  /** Whether what happened next is still possible, and leads where it led. */
  boolean fitsBeforeNext(Instant at, CylinderState state) {
    Map.Entry<Instant, Step> next = steps.higherEntry(at);
    return next == null || after(state, next.getValue()) == next.getValue().state();
  }

  void add(Instant at, Step step) {
    steps.put(at, step);
    grown = true;
  }

  boolean grown() {
    return grown;
  }

  Map.Entry<Instant, Step> last() {
    return steps.lastEntry();
  }

  private static @Nullable CylinderState after(CylinderState state, Step step) {
    if ((step.flags() & TraceRow.FOREIGN) != 0
        || step.kind() == TraceKind.FILLED && state.ended()) {
      return state;
    }
    return step.kind().after(state, (step.flags() & TraceRow.FAILED) == 0);
  }
}
