package io.guapai.hazard.unit;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a hazard is about: a unit of equipment, or an enterprise itself, such as one whose staff is
 * not certified (特种设备安全法 §14) or that fills cylinders without a licence (§49).
 */
public sealed interface Subject permits Unit, Enterprise {

  /** What a paper prints where the number of the unit would stand. */
  String NO_UNIT = "不涉及具体设备（使用单位本身） / none: the enterprise itself";

  /** Id of the unit; null when it is about the enterprise itself. */
  @Nullable String equipmentId();

  /** Public number of the unit; null when it is about the enterprise itself. */
  @Nullable String equipmentNo();

  String enterpriseId();

  String regionCode();

  boolean demonstration();

  /** Whether nothing could be found at it on a day, as it was not yet in use. */
  boolean unusedOn(LocalDate day);

  /**
   * Refuses a hazard of the future and one from before the unit was used.
   *
   * @throws ProblemException naming the dates (422)
   */
  default void requireFoundOn(LocalDate foundOn, LocalDate today) {
    if (foundOn.isAfter(today)) {
      throw new ProblemException(
          HazardProblem.FOUND_IN_FUTURE, "foundOn", foundOn.toString(), today.toString());
    }
    if (this instanceof Unit unit && unit.unusedOn(foundOn)) {
      throw new ProblemException(
          HazardProblem.FOUND_BEFORE_USE,
          "foundOn",
          foundOn.toString(),
          unit.equipmentNo(),
          String.valueOf(unit.firstUseDate()));
    }
  }

  /** What tells it from others: id of the unit, or of the enterprise. */
  default String key() {
    String unit = equipmentId();
    return unit == null ? enterpriseId() : unit;
  }

  /** As people quote it: number of the unit, or id of the enterprise. */
  default String no() {
    String unit = equipmentNo();
    return unit == null ? enterpriseId() : unit;
  }
}
