package io.guapai.inspection.maintenance;

import io.guapai.inspection.statistics.RateKind;
import io.guapai.inspection.statistics.RateSource;
import io.guapai.runtime.tally.Sums;
import jakarta.inject.Singleton;
import java.util.List;

/** Lifts under contract whose maintenance is not overdue (电梯按期维保率). */
@Singleton
final class MaintenanceRate implements RateSource {

  private static final String LIFTS = "lifts_maintained";
  private static final String OVERDUE = "lifts_overdue";

  @Override
  public RateKind kind() {
    return RateKind.MAINTENANCE;
  }

  @Override
  public List<String> measures(int year) {
    return List.of(LIFTS, OVERDUE);
  }

  @Override
  public long part(Sums sums, int year) {
    return sums.of(LIFTS) - sums.of(OVERDUE);
  }

  @Override
  public long whole(Sums sums) {
    return sums.of(LIFTS);
  }
}
