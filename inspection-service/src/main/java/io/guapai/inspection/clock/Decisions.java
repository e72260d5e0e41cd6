package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The decisions on dates that are in force. Of several that move one date the latest day holds. */
public final class Decisions {

  private static final Comparator<Decision> LATEST =
      Comparator.comparing(Decision::until).thenComparing(Decision::id);

  private final List<Decision> inForce;

  Decisions(Collection<Decision> inForce) {
    this.inForce = List.copyOf(inForce);
  }

  /** The one that moves a date of a unit; empty when none does. */
  Optional<Decision> moving(Subject unit, UnitClock clock, LocalDate printed) {
    if (inForce.isEmpty()) {
      return Optional.empty();
    }
    RegionCode place = RegionCode.parse(unit.regionCode());
    return inForce.stream()
        .filter(each -> each.moves(clock, unit.variety(), place, printed))
        .max(LATEST);
  }

  /** The day through which a date of a unit holds. */
  public LocalDate due(Subject unit, UnitClock clock, LocalDate printed) {
    return moving(unit, clock, printed).map(Decision::until).orElse(printed);
  }
}
