package io.guapai.inspection;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import java.util.List;
import org.awaitility.Awaitility;

/** What the service has told on its streams. */
final class Told {

  private Told() {}

  /** Waits until so many facts of a type about a unit are told, and returns them. */
  static <T extends Fact> List<T> of(Class<T> type, String equipmentNo, int count) {
    return facts(
        Streams.read(
            Contracts.stream(type).topic(), all -> select(all, type, equipmentNo).size() >= count),
        type,
        equipmentNo);
  }

  /** What is told of a unit once the service has nothing more to tell. */
  static <T extends Fact> List<T> inTheEnd(Class<T> type, String equipmentNo) {
    awaitQuiet();
    return facts(Streams.all(Contracts.stream(type).topic()), type, equipmentNo);
  }

  static Recorded first(Class<? extends Fact> type, String equipmentNo) {
    return select(
            Streams.read(
                Contracts.stream(type).topic(), all -> !select(all, type, equipmentNo).isEmpty()),
            type,
            equipmentNo)
        .get(0);
  }

  /** Waits for so many receipts of an event and returns them. */
  static List<IntakeSettled> receipts(String eventId, int count) {
    return Streams.read(Stream.RECEIPT.topic(), all -> receiptsIn(all, eventId).size() >= count)
        .stream()
        .filter(record -> isReceipt(record, eventId))
        .map(record -> record.as(IntakeSettled.class))
        .toList();
  }

  /** Waits until every event is published. */
  static void awaitQuiet() {
    Awaitility.await().until(() -> "0".equals(Units.one("select count(*) from outbox")));
  }

  private static <T extends Fact> List<T> facts(
      List<Recorded> all, Class<T> type, String equipmentNo) {
    return select(all, type, equipmentNo).stream().map(record -> record.as(type)).toList();
  }

  private static List<Recorded> receiptsIn(List<Recorded> all, String eventId) {
    return all.stream().filter(record -> isReceipt(record, eventId)).toList();
  }

  private static boolean isReceipt(Recorded record, String eventId) {
    return String.valueOf(record.value()).contains("\"" + eventId + "\"");
  }

  private static List<Recorded> select(
      List<Recorded> all, Class<? extends Fact> type, String equipmentNo) {
    return all.stream().filter(record -> about(record, type, equipmentNo)).toList();
  }

  private static boolean about(Recorded record, Class<? extends Fact> type, String equipmentNo) {
    return record.is(type) && String.valueOf(record.value()).contains("\"" + equipmentNo + "\"");
  }
}
