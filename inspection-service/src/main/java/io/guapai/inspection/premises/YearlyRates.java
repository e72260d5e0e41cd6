package io.guapai.inspection.premises;

import io.guapai.inspection.statistics.RateKind;
import io.guapai.inspection.statistics.RateSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The rates of what is done at each enterprise in a year. */
@ApplicationScoped
class YearlyRates {

  @Produces
  @Singleton
  static RateSource confirmations() {
    return new YearlyRate(RateKind.CONFIRMATION, "confirmed");
  }

  @Produces
  @Singleton
  static RateSource visits() {
    return new YearlyRate(RateKind.VISIT, "visited");
  }
}
