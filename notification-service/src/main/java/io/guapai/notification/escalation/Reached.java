package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level that a case reached, as the case stood then: it may reach the next one in the same batch.
 *
 * @param eventId the escalation-raised event; null when a listing brought it there
 */
record Reached(
    UUID caseId,
    Level level,
    String authorityRegion,
    String enterpriseId,
    String regionCode,
    Instant reachedAt,
    Instant acknowledgeBy,
    @Nullable String eventId) {

  static Reached of(EscalationCase file, @Nullable String eventId) {
    return new Reached(
        file.id(),
        file.level(),
        file.authorityRegion(),
        file.enterpriseId(),
        file.regionCode(),
        file.reachedAt(),
        file.acknowledgeBy(),
        eventId);
  }
}
