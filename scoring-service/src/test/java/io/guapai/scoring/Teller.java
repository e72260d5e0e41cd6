package io.guapai.scoring;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.identity.Transactions;
import io.guapai.scoring.score.Assessing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells facts as the inbox would: a batch in a transaction of the platform. */
@ApplicationScoped
public class Teller {

  private final Transactions transactions;
  private final Assessing assessing;

  Teller(Transactions transactions, Assessing assessing) {
    this.transactions = transactions;
    this.assessing = assessing;
  }

  /** Tells all facts in one batch. */
  public void together(Fact... facts) {
    together(Arrays.stream(facts).<Received<?>>map(fact -> received(fact, 1)).toList());
  }

  public void together(List<Received<?>> events) {
    transactions.asSystem(
        () -> {
          assessing.follow(events);
          return true;
        });
  }

  /** Tells the facts one batch each. */
  public void oneByOne(Fact... facts) {
    Arrays.stream(facts).forEach(this::together);
  }

  /** Tells a fact with the version of its subject. */
  public void version(long sequence, Fact fact) {
    together(List.of(received(fact, sequence)));
  }

  public static <T extends Fact> Received<T> received(T fact, long sequence) {
    String id = UUID.randomUUID().toString();
    String type = Contracts.type(fact.getClass());
    String topic = Contracts.stream(fact.getClass()).topic();
    return new Received<>(
        new EventHeader(
            id,
            "/guapai/test",
            type,
            fact.subject(),
            java.time.Instant.now(),
            fact.partitionKey(),
            fact.regionCode(),
            sequence,
            null,
            id),
        fact,
        new RawEvent(topic, fact.partitionKey(), Map.of(), "{}"));
  }
}
