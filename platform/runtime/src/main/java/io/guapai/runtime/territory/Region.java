package io.guapai.runtime.territory;

import io.guapai.contracts.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A region of the territory.
 *
 * @param code its code
 * @param name its own name, without those above it
 * @param validTo the last day on which the code was valid, null while it is; the day from which a
 *     code is valid is not in the published data
 * @param successor the region that took over when this one was abolished, null if none is known
 */
public record Region(
    RegionCode code, String name, @Nullable LocalDate validTo, @Nullable RegionCode successor) {

  /**
   * Its level of government.
   *
   * @return the level of its code
   */
  public Level level() {
    return code.level();
  }

  /**
   * Whether the code was not yet abolished on a day.
   *
   * @param day the day
   * @return true up to and including {@link #validTo}
   */
  public boolean validOn(LocalDate day) {
    return validTo == null || !day.isAfter(validTo);
  }
}
