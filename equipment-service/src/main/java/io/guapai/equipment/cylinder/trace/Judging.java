package io.guapai.equipment.cylinder.trace;

import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.Filler;
import io.guapai.equipment.cylinder.KnownCylinder;
import io.guapai.equipment.cylinder.TraceKind;
import io.guapai.equipment.cylinder.gate.Objections;
import io.guapai.equipment.cylinder.trace.TraceAnswers.TraceAnswer;
import io.guapai.equipment.cylinder.trace.TraceTable.Numbered;
import io.guapai.equipment.cylinder.trace.TraceTable.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges the events of a batch one after the other, against what is known and was taken before. */
final class Judging {

  /** What was taken: a row of the trace, and what stood against it if it is a filling. */
  record Taken(TraceRow row, TraceEvent event, List<FillingRefusalReason> violations) {}

  private final Filler filler;
  private final int sender;
  private final Objections objections;
  private final Instant now;
  private final ZoneId zone;
  private final List<Taken> taken = new ArrayList<>();

  Judging(Filler filler, int sender, Objections objections, Instant now, ZoneId zone) {
    this.objections = objections;
    this.filler = filler;
    this.sender = sender;
    this.now = now;
    this.zone = zone;
  }

  List<Taken> taken() {
    return taken;
  }

  /**
   * Judges an event whose values can be.
   *
   * @param timeline of the cylinder; null when the register does not know it
   * @param known what was told under its number before; null when nothing was
   */
  TraceAnswer judge(TraceEvent event, @Nullable Timeline timeline, @Nullable Numbered known) {
    Instant at = event.at().toInstant().truncatedTo(ChronoUnit.MILLIS);
    if (timeline == null) {
      return refused(event, TraceRefusal.UNKNOWN_CODE);
    }
    KnownCylinder cylinder = timeline.cylinder();
    if (known != null) {
      return known.cylinder() == cylinder.id()
              && known.kind() == event.kind()
              && known.at().truncatedTo(ChronoUnit.MILLIS).equals(at)
          ? TraceAnswer.known(event.eventNo(), known.state())
          : refused(event, TraceRefusal.NUMBER_REUSED);
    }
    boolean foreign = !cylinder.fillerId().equals(filler.id());
    if (foreign && event.kind() != TraceKind.FILLED) {
      return refused(event, TraceRefusal.FOREIGN);
    }
    Instant placed = timeline.placed(at);
    CylinderState before = timeline.stateBefore(placed);
    if (before == null) {
      return refused(event, TraceRefusal.BEFORE_REGISTRATION);
    }
    boolean aside = foreign || event.kind() == TraceKind.FILLED && before.ended();
    CylinderState after = aside ? before : event.kind().after(before, event.isPassed());
    if (after == null) {
      return TraceAnswer.refused(
          event.eventNo(), TraceRefusal.IMPOSSIBLE, event.kind() + " in " + before);
    }
    if (!timeline.fitsBeforeNext(placed, after)) {
      return refused(event, TraceRefusal.DOES_NOT_FIT);
    }
    List<FillingRefusalReason> violations = violations(event, cylinder, before, foreign);
    take(event, timeline, placed, after, foreign, violations);
    return TraceAnswer.accepted(event.eventNo(), after, violations);
  }

  private List<FillingRefusalReason> violations(
      TraceEvent event, KnownCylinder cylinder, CylinderState before, boolean foreign) {
    if (event.kind() != TraceKind.FILLED) {
      return List.of();
    }
    LocalDate day = event.at().atZoneSameInstant(zone).toLocalDate();
    List<FillingRefusalReason> violations =
        new ArrayList<>(
            objections.to(cylinder, filler.id(), Objects.requireNonNull(event.medium()), day));
    // Not as the cylinder stands now, but as it stood then.
    violations.remove(FillingRefusalReason.SCRAPPED);
    if (before.ended()) {
      violations.add(0, FillingRefusalReason.SCRAPPED);
    }
    if (!foreign && before == CylinderState.IN_STOCK) {
      violations.add(FillingRefusalReason.NOT_CHECKED);
    }
    return violations;
  }

  private void take(
      TraceEvent event,
      Timeline timeline,
      Instant placed,
      CylinderState after,
      boolean foreign,
      List<FillingRefusalReason> violations) {
    int flags =
        (event.isPassed() ? 0 : TraceRow.FAILED)
            | (violations.isEmpty() ? 0 : TraceRow.VIOLATION)
            | (foreign ? TraceRow.FOREIGN : 0);
    timeline.add(placed, new Step(event.kind(), flags, after));
    taken.add(
        new Taken(
            new TraceRow(
                timeline.cylinder().id(),
                placed,
                now,
                sender,
                event.kind(),
                after,
                flags,
                event.eventNo(),
                event.party()),
            event,
            violations));
  }

  private static TraceAnswer refused(TraceEvent event, TraceRefusal reason) {
    return TraceAnswer.refused(event.eventNo(), reason, null);
  }
}
