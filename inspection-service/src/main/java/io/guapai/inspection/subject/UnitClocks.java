package io.guapai.inspection.subject;

import java.util.Collection;

/** The clocks of units, which follow whatever happens to a unit. */
public interface UnitClocks {

  /**
   * Keeps the clocks of units that are stored as they now are, with their reports. A unit whose
   * date a decision of a territory moves is stored again.
   *
   * @param units locked by this transaction
   */
  void keep(Collection<Subject> units);
}
