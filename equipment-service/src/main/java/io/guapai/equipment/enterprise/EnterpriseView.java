package io.guapai.equipment.enterprise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An enterprise as clients see it. */
public record EnterpriseView(
    String id,
    String name,
    @Nullable String creditCode,
    boolean provisional,
    String regionCode,
    boolean demonstration,
    @Nullable String industry,
    Instant registeredAt) {

  static EnterpriseView of(Enterprise enterprise) {
    return new EnterpriseView(
        enterprise.id().value(),
        enterprise.name(),
        enterprise.creditCode(),
        enterprise.id().provisional(),
        enterprise.region().value(),
        enterprise.demonstration(),
        enterprise.industry(),
        enterprise.registeredAt());
  }
}
