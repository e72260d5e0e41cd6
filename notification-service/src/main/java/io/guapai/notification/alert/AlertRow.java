package io.guapai.notification.alert;

import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.contracts.notification.AlertRaised;
import io.guapai.runtime.event.Cause;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An alert put into words, as it is written. */
record AlertRow(
    String eventId,
    String source,
    Cause cause,
    Instant time,
    String type,
    Severity severity,
    @Nullable Level level,
    String regionCode,
    @Nullable String enterpriseId,
    @Nullable String hazardId,
    @Nullable String equipmentNo,
    String titleZh,
    String titleEn,
    boolean demonstration) {

  /**
   * Whether it is a step of the story that the enterprise reads: it concerns a hazard, and not an
   * authority.
   */
  boolean isStepOfHazard() {
    return hazardId != null && enterpriseId != null;
  }

  /** What the other services are told of such a step, once it has its id. */
  AlertRaised fact(long id) {
    return new AlertRaised(
        Long.toString(id),
        eventId,
        type,
        Objects.requireNonNull(hazardId),
        Objects.requireNonNull(enterpriseId),
        regionCode,
        level,
        titleZh,
        titleEn,
        time);
  }
}
