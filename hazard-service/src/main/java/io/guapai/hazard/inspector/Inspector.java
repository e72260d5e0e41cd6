package io.guapai.hazard.inspector;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of inspectors.
 *
 * @param account subject of the person's tokens: two inspectors are two accounts
 * @param certificateNo 执法证号, 监察员证号
 * @param region territory in which the inspector acts, GB/T 2260
 * @param inForceTo last day; null while none is set
 */
public record Inspector(
    UUID id,
    String account,
    String name,
    String certificateNo,
    String region,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceTo) {

  /** As a paper names the inspector. */
  public String onPaper() {
    return "%s（%s）".formatted(name, certificateNo);
  }
}
