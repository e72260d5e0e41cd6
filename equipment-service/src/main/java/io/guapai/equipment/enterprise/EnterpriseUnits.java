package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import java.util.List;
import java.util.UUID;

/** The units of an enterprise, as far as acts on it concern them. */
public interface EnterpriseUnits {

  /** How many of its units are in use. */
  int inUse(String enterpriseId);

  /** The units of an entry that was merged into another one are the other's, and go by its name. */
  void take(Enterprise former, Enterprise into, String reason, By by);

  /** Its units go by its name from now on. */
  void name(Enterprise enterprise);

  /**
   * Units move to where the enterprise is now, which is told of each.
   *
   * @throws io.guapai.runtime.http.ProblemException when one is not its own, will never be in use
   *     again, or is not the officer's to move (422)
   */
  void move(Enterprise enterprise, List<UUID> units, Acting acting);
}
