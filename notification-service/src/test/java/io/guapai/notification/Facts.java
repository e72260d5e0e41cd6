package io.guapai.notification;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.Received;
import java.time.Instant;
import java.util.UUID;

/** Facts as the inbox hands them to their handlers. */
public final class Facts {

  private Facts() {}

  /** A fact of an event of its own, told by another service. */
  public static <T extends Fact> Received<T> received(T fact) {
    String id = UUID.randomUUID().toString();
    return new Received<>(
        new EventHeader(
            id,
            "/guapai/other",
            Contracts.type(fact.getClass()),
            fact.subject(),
            Instant.now(),
            fact.partitionKey(),
            fact.regionCode(),
            1,
            null,
            id),
        fact,
        null);
  }
}
