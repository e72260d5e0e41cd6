package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.cylinder.register.CylinderTable.Holder;
import io.guapai.equipment.cylinder.trace.TraceRow;
import io.guapai.equipment.cylinder.trace.TraceTable;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Enters cylinders that may be: one statement for all. With each its trace begins (建档), at the
 * start of the day, so that what happens on that day follows it.
 */
@ApplicationScoped
public class EnteringCylinders {

  private final CylinderTable table;
  private final TraceTable trace;
  private final PlatformClock clock;

  EnteringCylinders(CylinderTable table, TraceTable trace, PlatformClock clock) {
    this.table = table;
    this.trace = trace;
    this.clock = clock;
  }

  /** What became of a cylinder. */
  public enum Entered {
    /** It is in the register now. */
    NEW,
    /** It was before, of the same filler and with the same maker's number, and stays as it is. */
    KNOWN,
    /** Its code is another one's, for ever. */
    TAKEN
  }

  /** Has the trace ready for what is entered today; before the transaction that enters it. */
  public void prepare() {
    trace.prepare(List.of(today()));
  }

  /**
   * Enters cylinders, each code once. Part of a transaction in system scope.
   *
   * @return what became of them, by code
   */
  public Map<String, Entered> enter(List<NewCylinder> cylinders) {
    Instant now = clock.instant();
    Instant at = today();
    Map<String, Long> ids = table.insert(cylinders, at, now);
    List<TraceRow> rows = new ArrayList<>(ids.size());
    Map<String, Integer> senders = new HashMap<>();
    for (NewCylinder cylinder : cylinders) {
      Long id = ids.get(cylinder.code());
      if (id != null) {
        int sender = senders.computeIfAbsent(cylinder.filler().id(), trace::sender);
        rows.add(TraceRow.entered(id, at, now, sender, cylinder.state(), cylinder.code()));
      }
    }
    trace.insert(rows);
    return outcomes(cylinders, ids);
  }

  private Map<String, Entered> outcomes(List<NewCylinder> cylinders, Map<String, Long> ids) {
    Map<String, Holder> holders =
        table.holders(
            cylinders.stream()
                .map(NewCylinder::code)
                .filter(code -> !ids.containsKey(code))
                .toList());
    Map<String, Entered> outcomes = new HashMap<>();
    for (NewCylinder cylinder : cylinders) {
      String code = cylinder.code();
      outcomes.put(
          code,
          ids.containsKey(code)
              ? Entered.NEW
              : same(cylinder, Objects.requireNonNull(holders.get(code)))
                  ? Entered.KNOWN
                  : Entered.TAKEN);
    }
    return outcomes;
  }

  /** Whoever asks: that a code is taken is no secret, whose it is stays one. */
  private static boolean same(NewCylinder cylinder, Holder holder) {
    return holder.filler().equals(cylinder.filler().id())
        && holder.makerNo().equals(cylinder.stated().makerNo());
  }

  private Instant today() {
    return clock.startOf(clock.today());
  }
}
