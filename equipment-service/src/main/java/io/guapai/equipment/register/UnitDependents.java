package io.guapai.equipment.register;

import io.guapai.runtime.act.By;

/** What the register keeps of a unit beside its row, as far as merging two entries concerns it. */
public interface UnitDependents {

  /**
   * Refuses what cannot go over.
   *
   * @throws io.guapai.runtime.http.ProblemException when it stands against a merger
   */
  default void requireMergeable(Equipment gone, Equipment stays) {}

  /** What was kept under an entry that gives way is the other's; its row is there still. */
  void merged(Equipment gone, Equipment stays, String reason, By by);
}
