package io.guapai.equipment.register;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EquipmentCode;
import org.jspecify.annotations.Nullable;

/**
 * How a unit is known: by its equipment code (设备代码), by the number of its record in another system,
 * or both.
 *
 * @param code equipment code; null when the unit has none
 * @param sourceSystem short name of the other system; null together with {@code recordNo}
 */
public record EquipmentNumber(
    @Nullable String code, @Nullable String sourceSystem, @Nullable String recordNo) {

  /**
   * Checks that there is a number at all.
   *
   * @throws ProblemException when the unit has neither
   * @throws io.guapai.runtime.id.InvalidIdentifier when the code is none
   */
  public EquipmentNumber {
    if ((sourceSystem == null) != (recordNo == null) || code == null && recordNo == null) {
      throw new ProblemException(EquipmentProblem.NUMBER_REQUIRED, "equipmentCode");
    }
    if (code != null) {
      code = EquipmentCode.parse(code).value();
    }
  }

  /** The public number of the unit, unique in the register. */
  public String value() {
    return code == null ? sourceSystem + ":" + recordNo : code;
  }
}
