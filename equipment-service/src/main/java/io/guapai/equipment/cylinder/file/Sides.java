package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.cylinder.Fillers;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose act it is: the filler's that has the cylinder, or the other's that it is offered to. */
@ApplicationScoped
class Sides {

  private final Fillers fillers;

  Sides(Fillers fillers) {
    this.fillers = fillers;
  }

  /** The filler itself, or who speaks for it by contract; an officer acts for either. */
  List<Guard<CylinderFile>> filler() {
    return List.of((cylinder, acting) -> require(cylinder.fillerId, acting));
  }

  /** The filler that it is offered to. */
  List<Guard<CylinderFile>> offered() {
    return List.of((cylinder, acting) -> require(cylinder.offeredTo, acting));
  }

  private void require(@Nullable String side, Acting acting) {
    String own = acting.caller().enterprise();
    if (own != null) {
      if (!own.equals(side)) {
        throw new ProblemException(EquipmentProblem.NOT_YOUR_ENTERPRISE, null, side + "", own);
      }
    } else if (acting.caller().region() == null) {
      fillers.requireSpeaking(side + "");
    }
  }
}
