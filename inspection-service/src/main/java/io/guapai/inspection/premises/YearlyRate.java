package io.guapai.inspection.premises;

import io.guapai.inspection.statistics.RateKind;
import io.guapai.inspection.statistics.RateSource;
import io.guapai.runtime.tally.Sums;
import java.util.List;

/**
 * A share of the enterprises with equipment in use, each in every township that it has some in: of
 * those that have some today, those at which something was done this year.
 *
 * @param measure what the sums call it
 */
record YearlyRate(RateKind kind, String measure) implements RateSource {

  private static final String ENTERPRISES = "enterprises";

  @Override
  public List<String> measures(int year) {
    return List.of(ENTERPRISES, of(year));
  }

  @Override
  public long part(Sums sums, int year) {
    return sums.of(of(year));
  }

  @Override
  public long whole(Sums sums) {
    return sums.of(ENTERPRISES);
  }

  private String of(int year) {
    return measure + "." + year;
  }
}
