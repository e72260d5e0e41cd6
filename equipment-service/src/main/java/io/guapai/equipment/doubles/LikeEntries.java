package io.guapai.equipment.doubles;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Entries of one kind, and those that are like them. However many there are, few are read. */
interface LikeEntries {

  DoubleSubject subject();

  /** What of these may be one with what else. */
  Found like(Collection<String> ids);

  /** Those of these that are no more. */
  List<String> ended(Collection<String> ids);

  /** An entry by its id, as far as there is one. */
  Optional<Named> named(String id);

  /**
   * What was found.
   *
   * @param crowds what too many have for two of them to be suspected
   */
  record Found(List<Pair> pairs, List<Crowd> crowds) {}

  /**
   * What too many have.
   *
   * @param regionCode county of one of them
   * @param sign the name or the number
   * @param entries how many have it, as far as they were counted
   * @param example one of them
   */
  record Crowd(
      NotComparedReason reason, String regionCode, String sign, int entries, String example) {}

  /** An entry as a person finds it. */
  record Named(String regionCode, String no) {}
}
