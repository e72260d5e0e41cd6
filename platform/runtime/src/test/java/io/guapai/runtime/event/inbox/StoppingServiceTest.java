package io.guapai.runtime.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Stream;
import io.guapai.runtime.Facts;
import io.guapai.runtime.Ledger;
import io.guapai.runtime.Parked;
import io.guapai.runtime.event.EventSchemas;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.parking.Parking;
import io.guapai.runtime.identity.Transactions;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service that stops has in hand. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class StoppingServiceTest {

  private static final TopicPartition PARTITION = new TopicPartition(Stream.HAZARD.topic(), 0);

  @Inject Ledger ledger;
  @Inject Transactions transactions;
  @Inject Applying applying;
  @Inject Parking parking;
  @Inject EventSchemas schemas;
  @Inject Routes routes;

  private Inbox stopping;

  @BeforeEach
  void aServiceThatStops() {
    stopping = new Inbox(transactions, applying, parking, schemas, routes);
    stopping.leave();
  }

  @Test
  void whatItCouldNotDoIsNeitherParkedNorTracedAndLiesThereForTheNextStart() {
    String first = "stopping-" + UUID.randomUUID();
    String second = "stopping-" + UUID.randomUUID();
    ledger.refuse(first);
    ledger.breakAt(second);
    List<String> traces = new ArrayList<>();
    Handler watch = watch(traces);
    Logger.getLogger(Inbox.class.getName()).addHandler(watch);
    Map<TopicPartition, Stop> stops;
    try {
      stops = stopping.handle(List.of(record(7, first), record(8, second)));
    } finally {
      Logger.getLogger(Inbox.class.getName()).removeHandler(watch);
    }
    assertEquals(7, stops.get(PARTITION).offset());
    assertThat(Parked.with(first)).isEmpty();
    assertThat(traces).isEmpty();
    ledger.accept(first);
    ledger.mend(second);

    Inbox next = new Inbox(transactions, applying, parking, schemas, routes);
    assertThat(next.handle(List.of(record(7, first), record(8, second)))).isEmpty();
    assertEquals(1, ledger.entries(first));
    assertEquals(1, ledger.entries(second));
  }

  @Test
  void whatItCanStillFinishItFinishes() {
    String hazard = "stopping-" + UUID.randomUUID();
    assertThat(stopping.handle(List.of(record(3, hazard)))).isEmpty();
    assertEquals(1, ledger.entries(hazard));
  }

  private static ConsumerRecord<byte[], byte[]> record(long offset, String hazard) {
    ProducerRecord<String, String> sent = TestEvent.of(Facts.overdue(hazard, hazard, 1)).toRecord();
    return new ConsumerRecord<>(
        PARTITION.topic(),
        PARTITION.partition(),
        offset,
        System.currentTimeMillis(),
        TimestampType.CREATE_TIME,
        sent.key().length(),
        sent.value().length(),
        sent.key().getBytes(StandardCharsets.UTF_8),
        sent.value().getBytes(StandardCharsets.UTF_8),
        sent.headers(),
        Optional.empty());
  }

  private static Handler watch(List<String> traces) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        if (line.getThrown() != null) {
          traces.add(line.getMessage());
        }
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
