package io.guapai.equipment;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Series of numbers that run on (流水号), of certificates and of receipts, without a gap and never one
 * again. Who takes a number holds its series until his transaction ends; if it is rolled back the
 * next one takes the same.
 */
@ApplicationScoped
public class NumberSeries {

  private static final int CITY_DIGITS = 4;

  private final Sql sql;

  NumberSeries(Sql sql) {
    this.sql = sql;
  }

  /** The next of a series, from 1. */
  public int next(String series) {
    return sql.first(
            "insert into certificate_series (series, last) values (?, 1)"
                + " on conflict (series) do update set last = certificate_series.last + 1"
                + " returning last",
            row -> row.getInt(1),
            series)
        .orElseThrow();
  }

  /**
   * The next receipt of a city and a year.
   *
   * @param kind what is received, in letters
   * @param regionCode where it lies
   */
  public String receipt(String kind, String regionCode, int year) {
    String series = "%s%s-%d".formatted(kind, regionCode.substring(0, CITY_DIGITS), year);
    return "%s-%06d".formatted(series, next(series));
  }
}
