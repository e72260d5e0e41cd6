package io.guapai.inspection.statistics;

import io.guapai.runtime.tally.Sums;
import java.util.List;

/** A rate that a capability counts, from sums that its table keeps: a bean of it is all. */
public interface RateSource {

  RateKind kind();

  /**
   * The sums that it is made of.
   *
   * @param year the running calendar year
   */
  List<String> measures(int year);

  /** How many count of all. */
  long part(Sums sums, int year);

  /** All, of which the aim is a share. */
  long whole(Sums sums);
}
