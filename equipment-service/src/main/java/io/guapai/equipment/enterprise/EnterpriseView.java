package io.guapai.equipment.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as clients see it.
 *
 * @param mergedInto id of the entry that it gave way to; null unless it did
 * @param effectiveOn first day on which it is as it stands here; null when it entered so
 * @param version to be sent as If-Match by who acts on it
 */
public record EnterpriseView(
    String id,
    String name,
    @Nullable String creditCode,
    boolean provisional,
    String regionCode,
    boolean demonstration,
    @Nullable String industry,
    Instant registeredAt,
    EnterpriseState state,
    @Nullable String mergedInto,
    @Nullable LocalDate effectiveOn,
    long version) {

  static EnterpriseView of(Enterprise enterprise) {
    return new EnterpriseView(
        enterprise.id().value(),
        enterprise.name(),
        enterprise.creditCode(),
        enterprise.id().provisional(),
        enterprise.region().value(),
        enterprise.demonstration(),
        enterprise.industry(),
        enterprise.registeredAt(),
        enterprise.state(),
        enterprise.mergedInto(),
        enterprise.effectiveOn(),
        enterprise.version());
  }
}
