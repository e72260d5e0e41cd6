package io.guapai.runtime.event.parking;

import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.event.RawEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells those who watch topics that a record was parked for its fault. */
@ApplicationScoped
public class DeadLetterTopic {

  /** Its name. */
  public static final String NAME = "dead-letters";

  /**
   * Characters of data that a copy carries: with its attributes it stays far below what a broker
   * takes.
   */
  private static final int MOST_DATA = 64 << 10;

  private static final int MOST_ATTRIBUTE = 1024;

  private final Outbox outbox;

  DeadLetterTopic(Outbox outbox) {
    this.outbox = outbox;
  }

  void tell(ForeignRecord record, String reason) {
    RawEvent raw = record.raw();
    Map<String, String> attributes = new TreeMap<>();
    raw.attributes()
        .forEach(
            (name, value) -> attributes.put(name, ForeignRecord.shortened(value, MOST_ATTRIBUTE)));
    attributes.put("deadletterposition", record.position());
    attributes.put("deadletterreason", Parking.shortened(reason));
    String data = ForeignRecord.shortened(raw.data(), MOST_DATA);
    attributes.put("deadletterwhole", String.valueOf(data.length() == raw.data().length()));
    outbox.publishRaw(List.of(new RawEvent(NAME, raw.key(), attributes, data)));
  }
}
