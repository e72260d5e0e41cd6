package io.guapai.inspection.statistics;

import io.guapai.runtime.tally.Sums;
import jakarta.inject.Singleton;
import java.util.List;

/** Units in use whose inspection is not overdue (定期检验率). */
@Singleton
final class InspectionRate implements RateSource {

  private static final String UNITS = "units";
  private static final String OVERDUE = "overdue";

  @Override
  public RateKind kind() {
    return RateKind.INSPECTION;
  }

  @Override
  public List<String> measures(int year) {
    return List.of(UNITS, OVERDUE);
  }

  @Override
  public long part(Sums sums, int year) {
    return sums.of(UNITS) - sums.of(OVERDUE);
  }

  @Override
  public long whole(Sums sums) {
    return sums.of(UNITS);
  }
}
