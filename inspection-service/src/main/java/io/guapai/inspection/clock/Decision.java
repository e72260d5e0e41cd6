package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A decision of a territory that dates of a time hold longer there.
 *
 * @param varietyPrefix beginning of the varieties that it is about; empty for all
 * @param clocks those that it is about; empty for all
 * @param dueFrom first date that it moves
 * @param dueTo last date that it moves
 * @param until the day through which these hold
 */
public record Decision(
    UUID id,
    String decisionNo,
    String reason,
    RegionCode region,
    String varietyPrefix,
    Set<UnitClock> clocks,
    LocalDate dueFrom,
    LocalDate dueTo,
    LocalDate until) {

  public Decision {
    clocks = Set.copyOf(clocks);
  }

  boolean moves(UnitClock clock, String variety, RegionCode place, LocalDate printed) {
    return region.contains(place)
        && variety.startsWith(varietyPrefix)
        && (clocks.isEmpty() || clocks.contains(clock))
        && !printed.isBefore(dueFrom)
        && !printed.isAfter(dueTo);
  }
}
