package io.guapai.runtime.event.inbox;

import io.guapai.runtime.event.parking.ForeignRecord;
import jakarta.enterprise.inject.Vetoed;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** An inbox without a database: a line on the standard output for what it does of each record. */
@Vetoed
public class InboxOnPaper extends Inbox {

  @SuppressWarnings("NullAway") // nothing of it is asked
  public InboxOnPaper() {
    super(null, null, null, null, null);
  }

  @Override
  public Map<TopicPartition, Stop> handle(Iterable<ConsumerRecord<byte[], byte[]>> records) {
    records.forEach(
        record -> {
          ForeignRecord foreign = ForeignRecord.of(record);
          write(foreign.defect() == null ? "applied" : "parked", foreign);
        });
    return Map.of();
  }

  @Override
  public void parkUnreadable(TopicPartition partition, long offset, String reason) {
    write(
        "parked",
        ForeignRecord.unreadable(partition.topic(), partition.partition(), offset, reason));
  }

  private static void write(String what, ForeignRecord record) {
    System.out.printf(
        "%s %s: %d characters%n", what, record.position(), record.raw().data().length());
  }
}
