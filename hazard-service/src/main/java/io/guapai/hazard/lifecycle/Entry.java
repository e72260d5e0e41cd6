package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Fact;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.runtime.act.By;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act on a hazard, to be kept in its history and told to others.
 *
 * @param sequence the hazard's version after the act
 * @param from null for the report, which begins the history
 * @param deadline the deadline that the act set; null when it set none
 * @param files SHA-256 in hexadecimal of the files that the act brought or used
 * @param fact what others are told; null for acts that concern nobody else
 */
public record Entry(
    UUID hazardId,
    String enterpriseId,
    String regionCode,
    String correlationId,
    long sequence,
    Act act,
    @Nullable HazardState from,
    HazardState to,
    Standing standing,
    @Nullable DueDate deadline,
    By by,
    @Nullable String reason,
    List<String> files,
    @Nullable Fact fact) {

  /** An act that sets no deadline and knows no file. */
  public Entry(
      UUID hazardId,
      String enterpriseId,
      String regionCode,
      String correlationId,
      long sequence,
      Act act,
      @Nullable HazardState from,
      HazardState to,
      Standing standing,
      By by,
      @Nullable String reason,
      @Nullable Fact fact) {
    this(
        hazardId,
        enterpriseId,
        regionCode,
        correlationId,
        sequence,
        act,
        from,
        to,
        standing,
        null,
        by,
        reason,
        List.of(),
        fact);
  }
}
