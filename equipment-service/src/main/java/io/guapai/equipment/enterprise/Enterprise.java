package io.guapai.equipment.enterprise;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise that uses special equipment (使用单位). Known by its credit code; while it has none, by
 * a provisional id.
 *
 * @param region where it is, a county or township
 * @param sourceSystem the register that knows it by place and name only; null for all others
 * @param industry section of GB/T 4754-2017; null when not classified
 * @param registeredAt when the register learnt of it
 */
public record Enterprise(
    EnterpriseId id,
    String name,
    RegionCode region,
    @Nullable String sourceSystem,
    boolean demonstration,
    @Nullable String industry,
    Instant registeredAt) {

  /** Kind of the enterprises' histories. */
  public static final String KIND = "enterprise";

  /** An enterprise enters the register and stays as it is: its version is always the first. */
  public static final long VERSION = 1;

  /** Its unified social credit code; null while it has none. */
  public @Nullable String creditCode() {
    return id instanceof CreditCode ? id.value() : null;
  }

  /** The fact that it entered the register. */
  public Draft registered() {
    return new Draft(
        new EnterpriseRegistered(
            id.value(),
            name,
            creditCode(),
            id.provisional(),
            region.value(),
            demonstration,
            industry),
        VERSION,
        Cause.none());
  }
}
