package io.guapai.hazard.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as the register tells of it.
 *
 * @param regionCode where it is registered
 * @param industry section of GB/T 4754-2017, A to T; null when not classified
 * @param demonstration whether it is demonstration data
 */
public record Enterprise(
    String enterpriseId,
    String name,
    String regionCode,
    @Nullable String industry,
    boolean demonstration)
    implements Subject {

  @Override
  public @Nullable String equipmentId() {
    return null;
  }

  @Override
  public @Nullable String equipmentNo() {
    return null;
  }

  @Override
  public boolean unusedOn(LocalDate day) {
    return false;
  }
}
