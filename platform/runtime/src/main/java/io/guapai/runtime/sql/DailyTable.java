package io.guapai.runtime.sql;

/**
 * A table in daily partitions. Whoever owns such a table says so with a bean of this type; the
 * table is partitioned by range of one {@code timestamptz} column and has a default partition.
 *
 * @param name of the table, in lower case
 * @param daysAhead days after today whose partitions exist already
 * @param daysKept full days after which a partition is dropped
 * @param onlyWhenEmpty whether a partition that still has rows stays, however old
 */
public record DailyTable(String name, int daysAhead, int daysKept, boolean onlyWhenEmpty) {}
