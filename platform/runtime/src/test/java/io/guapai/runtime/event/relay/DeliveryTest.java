package io.guapai.runtime.event.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.event.relay.Delivery.Outcome;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownServerException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A producer that acknowledges and fails as it is told, in a thread of its own. */
class DeliveryTest {

  private final List<Scripted> made = new ArrayList<>();

  /** What the broker answers to all that was queued. */
  private Consumer<Scripted> broker = MockProducer::completeNext;

  private final Delivery delivery = new Delivery(this::make);

  private Scripted make() {
    Scripted producer = new Scripted();
    made.add(producer);
    return producer;
  }

  private static OutboxRow row(long id, String key) {
    return row(id, key, "{}");
  }

  private static OutboxRow row(long id, String key, String attributes) {
    return new OutboxRow(
        id, "score-events", key, attributes, "{\"n\":" + id + "}", OffsetDateTime.MIN, false);
  }

  private static List<Long> ids(Iterable<OutboxRow> rows) {
    List<Long> ids = new ArrayList<>();
    rows.forEach(row -> ids.add(row.id()));
    return ids;
  }

  @Test
  void whatIsQueuedBehindAFailedRowIsTakenBackBeforeTheBrokerCanTakeIt() {
    broker =
        producer -> {
          producer.completeNext();
          producer.errorNext(new TimeoutException("expired"));
          assertTrue(producer.closed(), "closed before another batch can leave");
        };
    Outcome outcome = delivery.deliver(List.of(row(1, "a"), row(2, "a"), row(3, "a"), row(4, "b")));
    assertEquals(List.of(1L), ids(outcome.acknowledged()));
    assertInstanceOf(TimeoutException.class, outcome.failure());

    broker = Scripted::completeAll;
    outcome = delivery.deliver(List.of(row(2, "a"), row(3, "a"), row(4, "b")));
    assertEquals(List.of(2L, 3L, 4L), ids(outcome.acknowledged()));
    assertEquals(2, made.size(), "the closed producer is made anew");
  }

  @Test
  void aRowBehindAFailedOneOfItsChainIsNeverReportedThoughItWasAcknowledged() {
    broker =
        producer -> {
          producer.closesForReal = false;
          producer.errorNext(new TimeoutException("expired"));
          producer.completeAll();
        };
    Outcome outcome = delivery.deliver(List.of(row(1, "a"), row(2, "a"), row(3, "b")));
    assertEquals(List.of(3L), ids(outcome.acknowledged()));
  }

  @Test
  void aBrokerThatIsAwayBeforeAnythingWasQueuedStopsThePassAndKeepsTheProducer() {
    broker = Scripted::completeAll;
    delivery.deliver(List.of(row(1, "a")));
    Scripted producer = made.get(0);
    producer.clear();
    producer.sendException = new TimeoutException("no metadata");
    Outcome outcome = delivery.deliver(List.of(row(2, "a"), row(3, "b"), row(4, "c")));
    assertEquals(List.of(), outcome.acknowledged());
    assertInstanceOf(TimeoutException.class, outcome.failure());
    assertEquals(1, producer.attempts, "no further row waits as long as the first did");
    producer.sendException = null;
    delivery.deliver(List.of(row(2, "a")));
    assertEquals(1, made.size());
  }

  @Test
  void aRowThatCanNeverBeSentStopsItsChainAlone() {
    broker = Scripted::completeAll;
    delivery.deliver(List.of());
    made.get(0).tooLarge = 2;
    Outcome outcome =
        delivery.deliver(
            List.of(row(1, "a"), row(2, "a"), row(3, "b"), row(4, "a"), row(5, "c", "no json")));
    assertEquals(List.of(1L, 3L), ids(outcome.acknowledged()));
    assertEquals(List.of(2L, 5L), ids(outcome.refused().keySet()));
    assertNull(outcome.failure());
    assertEquals(1, made.size(), "the neighbours' producer is kept");
  }

  @Test
  void aRowThatTheBrokerRefusesForGoodIsNoBrokerThatIsAway() {
    broker = producer -> producer.errorNext(new RecordTooLargeException("the topic takes less"));
    Outcome outcome = delivery.deliver(List.of(row(1, "a"), row(2, "a"), row(3, "b")));
    assertEquals(List.of(), outcome.acknowledged());
    assertEquals(List.of(1L), ids(outcome.refused().keySet()));
    assertNull(outcome.failure(), "the rest is sent at once, without a pause");
  }

  static List<RuntimeException> notFinal() {
    return List.of(
        new TimeoutException("expired"),
        new AuthorizationException("not allowed"),
        new SaslAuthenticationException("wrong password"),
        new UnknownServerException("odd"),
        new KafkaException("anything"));
  }

  @ParameterizedTest
  @MethodSource("notFinal")
  void whatIsNotListedAsFinalIsTheBrokerBeingAway(RuntimeException failure) {
    broker = producer -> producer.errorNext(failure);
    Outcome outcome = delivery.deliver(List.of(row(1, "a")));
    assertTrue(outcome.refused().isEmpty());
    assertEquals(failure, outcome.failure());
  }

  private final class Scripted extends MockProducer<String, String> {
    private boolean closesForReal = true;
    private long tooLarge;
    private int attempts;

    Scripted() {
      super(false, null, new StringSerializer(), new StringSerializer());
    }

    @Override
    public synchronized java.util.concurrent.Future<RecordMetadata> send(
        ProducerRecord<String, String> record, Callback callback) {
      attempts++;
      if (record.value().equals("{\"n\":" + tooLarge + "}")) {
        RecordTooLargeException failure = new RecordTooLargeException("too large");
        callback.onCompletion(null, failure);
        return java.util.concurrent.CompletableFuture.failedFuture(failure);
      }
      return super.send(record, callback);
    }

    void completeAll() {
      while (completeNext()) {
        // One after the other.
      }
    }

    @Override
    public void clear() {
      super.clear();
      attempts = 0;
    }

    /** As the real one: decided by its own thread. */
    @Override
    public void flush() {
      Thread sender = new Thread(() -> broker.accept(this));
      sender.start();
      try {
        sender.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /** As the real one: what is queued fails. */
    @Override
    public void close(Duration timeout) {
      if (closesForReal) {
        super.close(timeout);
        while (errorNext(new KafkaException("Producer is closed forcefully."))) {
          // One after the other.
        }
      }
    }
  }
}
