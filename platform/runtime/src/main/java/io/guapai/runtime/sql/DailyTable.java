package io.guapai.runtime.sql;

import java.util.List;

/**
 * A table in daily partitions. Whoever owns such a table says so with a bean of this type; the
 * table is partitioned by range of one {@code timestamptz} column and has a default partition.
 *
 * @param name of the table, in lower case
 * @param daysAhead days after today whose partitions exist already
 * @param daysKept full days after which a partition is dropped
 * @param onlyWhenEmpty whether a partition that still has rows stays, however old
 * @param undated partitions of rows that carry no day, which are deleted one by one after as long
 */
public record DailyTable(
    String name, int daysAhead, int daysKept, boolean onlyWhenEmpty, List<Undated> undated) {

  /**
   * A partition of rows that carry no day.
   *
   * @param since column that tells when a row came
   */
  public record Undated(String partition, String since) {}

  public DailyTable(String name, int daysAhead, int daysKept, boolean onlyWhenEmpty) {
    this(name, daysAhead, daysKept, onlyWhenEmpty, List.of());
  }
}
