package io.guapai.hazard.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of equipment that a hazard is about.
 *
 * @param firstUseDate when it was first used; null when unknown
 * @param demonstration whether it is demonstration data
 */
public record Unit(
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    @Nullable LocalDate firstUseDate,
    boolean demonstration)
    implements Subject {

  private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

  /** No unit is older than 1900. */
  @Override
  public boolean unusedOn(LocalDate day) {
    return day.isBefore(firstUseDate == null ? OLDEST : firstUseDate);
  }
}
