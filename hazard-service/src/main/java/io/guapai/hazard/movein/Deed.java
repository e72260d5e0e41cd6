package io.guapai.hazard.movein;

import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.HazardState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a former register tells was done to a hazard, and when.
 *
 * @param to where the hazard stood after it
 */
record Deed(Act act, HazardState to, LocalDate on) {

  /** What is known to have been done, in the order of its days: no deed is made up. */
  static List<Deed> of(BroughtIn row, LocalDate today) {
    List<Deed> deeds = new ArrayList<>();
    add(deeds, Act.REPORT, HazardState.REPORTED, row.reported());
    if (row.grade() != null) {
      add(deeds, Act.GRADE, HazardState.GRADED, row.graded());
    }
    add(deeds, Act.ORDER, HazardState.ORDERED, row.orderedOn());
    add(deeds, Act.SUBMIT, HazardState.SUBMITTED, row.rectifiedOn());
    add(deeds, ending(row.state()), row.state(), row.endedOn());
    LocalDate late = row.overdueFrom(today);
    // What is overdue still is told when its grace is over; the row says it until then.
    if (row.state() == HazardState.CLOSED && late != null) {
      deeds.add(1, new Deed(Act.OVERDUE, HazardState.ORDERED, late));
    }
    deeds.sort(Comparator.comparing(Deed::on).thenComparing(deed -> rank(deed.act())));
    return standing(deeds);
  }

  private static void add(
      List<Deed> deeds, @Nullable Act act, HazardState to, @Nullable LocalDate on) {
    if (act != null && on != null) {
      deeds.add(new Deed(act, to, on));
    }
  }

  private static @Nullable Act ending(HazardState state) {
    return switch (state) {
      case CLOSED -> Act.CLOSE;
      case REJECTED -> Act.REJECT;
      case TRANSFERRED -> Act.TRANSFER;
      default -> null;
    };
  }

  /** Of deeds of one day. */
  private static int rank(Act act) {
    return switch (act) {
      case REPORT -> 0;
      case GRADE -> 1;
      case ORDER -> 2;
      case OVERDUE -> 3;
      case SUBMIT -> 4;
      default -> 5;
    };
  }

  /** An overdue leaves the hazard where it is. */
  private static List<Deed> standing(List<Deed> deeds) {
    List<Deed> stood = new ArrayList<>();
    HazardState at = HazardState.REPORTED;
    for (Deed deed : deeds) {
      at = deed.act() == Act.OVERDUE ? at : deed.to();
      stood.add(new Deed(deed.act(), at, deed.on()));
    }
    return stood;
  }
}
