package io.guapai.runtime.event.relay;

import io.guapai.runtime.event.Chain;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.RawEvent;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A row of the outbox as the relay reads it.
 *
 * @param id grows with the order of its key
 * @param attributes JSON object of texts
 * @param writtenAt by the database's clock; tells the partition
 * @param held whether an earlier event of its chain could not be sent and waits for a person
 */
record OutboxRow(
    long id,
    String topic,
    String key,
    String attributes,
    String data,
    OffsetDateTime writtenAt,
    boolean held) {

  Chain chain() {
    return new Chain(topic, key);
  }

  /**
   * @throws IllegalStateException when the stored attributes cannot be read
   */
  ProducerRecord<String, String> toRecord() {
    return new RawEvent(topic, key, EventJson.attributes(attributes), data).toRecord();
  }
}
