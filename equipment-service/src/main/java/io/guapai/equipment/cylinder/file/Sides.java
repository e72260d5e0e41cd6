package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.http.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose act it is: the filler's that has the cylinder, or the other's that it is offered to. */
final class Sides {

  /** The filler itself; an officer acts for either. */
  static final List<Guard<CylinderFile>> FILLER =
      List.of((cylinder, acting) -> require(cylinder.fillerId, acting));

  /** The filler that it is offered to. */
  static final List<Guard<CylinderFile>> OFFERED =
      List.of((cylinder, acting) -> require(cylinder.offeredTo, acting));

  private Sides() {}

  private static void require(@Nullable String side, Acting acting) {
    String own = acting.caller().enterprise();
    if (own != null && !own.equals(side)) {
      throw new ProblemException(EquipmentProblem.NOT_YOUR_ENTERPRISE, null, side + "", own);
    }
  }
}
