package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.By;
import java.time.LocalDate;

/** What the register keeps of an enterprise beside its units, as far as acts on it concern that. */
public interface EnterpriseDependents {

  /** What was kept under an entry that gave way is the other's; its units are not yet. */
  void merged(Enterprise former, Enterprise into, String reason, By by);

  /**
   * The enterprise exists no more; what is kept of it stays, unless it says otherwise.
   *
   * @param day the first one on which it is so
   */
  default void closed(Enterprise enterprise, LocalDate day, String reason, By by) {}

  /** The enterprise is registered elsewhere. */
  default void moved(Enterprise enterprise, By by) {}
}
