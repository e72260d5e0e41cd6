package io.guapai.benchmark.sweep;

/** Who writes the rows. */
public enum Side {
  /** Two replicas of hazard-service, by their own schedule. */
  SERVICE,
  /** Two connections with one statement per batch. */
  BARE,
  /** One connection, one statement for all. */
  SINGLE_STATEMENT
}
