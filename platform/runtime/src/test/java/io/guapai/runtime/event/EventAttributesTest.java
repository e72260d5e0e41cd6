package io.guapai.runtime.event;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.event.parking.ForeignRecord;
import io.guapai.testing.AttributeMaps;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventAttributesTest {

  private static Map<String, String> with(String attribute, String value) {
    Map<String, String> attributes =
        new HashMap<>(Map.of("specversion", "1.0", "id", "1", "source", "/a", "type", "t"));
    attributes.put(attribute, value);
    return attributes;
  }

  private static Optional<EventAttributes.Violation> violation(String attribute, String value) {
    return EventAttributes.violation(with(attribute, value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-07-28T09:30:00Z",
        "2022-07-28t09:30:00.123456789z",
        "2022-07-28T09:30:00+08:00",
        "2024-02-29T00:00:00-11:30",
        "2026-12-01t10:00:00z",
        "2026-12-01T10:00:00-00:00"
      })
  void takesEveryFormOfRfc3339(String time) {
    assertEquals(Optional.empty(), violation("time", time));
    assertDoesNotThrow(() -> EventAttributes.time(time));
  }

  @Test
  void smallLettersNameTheSameMoment() {
    assertEquals(
        Instant.parse("2026-12-01T10:00:00Z"), EventAttributes.time("2026-12-01t10:00:00z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2022-07-28",
        "2022-07-28T09:30:00",
        "2022-07-28 09:30:00Z",
        "2022-02-30T09:30:00Z",
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59-18:00",
        "+10000-01-01T00:00:00Z",
        "٢٠٢٢-07-28T09:30:00Z"
      })
  void refusesATimeThatNotEveryConsumerCouldStore(String time) {
    assertEquals("time", violation("time", time).orElseThrow().attribute());
    assertThrows(DateTimeException.class, () -> EventAttributes.time(time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "application/json; charset=utf-8", "application/vnd.x+json"})
  void takesEveryKindOfJson(String type) {
    assertEquals(Optional.empty(), violation("datacontenttype", type));
  }

  @ParameterizedTest
  @CsvSource({
    "dataschema, not a uri %%",
    "dataschema, /relative",
    "source, not a uri",
    "source, urn:检验",
    "subject, ' '",
    "sequence, 9223372036854775808",
    "sequence, +1",
    "specversion, 0.3",
    "datacontenttype, text/xml",
    "data, x",
    "Upper, x"
  })
  void namesTheAttributeThatIsWrong(String attribute, String value) {
    EventAttributes.Violation violation = violation(attribute, value).orElseThrow();
    assertEquals(attribute, violation.attribute());
    assertEquals(value, violation.value());
    assertFalse(violation.missing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"specversion", "id", "source", "type"})
  void namesTheAttributeThatIsMissing(String attribute) {
    Map<String, String> attributes = with("subject", "s");
    attributes.remove(attribute);
    assertTrue(EventAttributes.violation(attributes).orElseThrow().missing());
    assertEquals(attribute, EventAttributes.violation(attributes).orElseThrow().attribute());
    assertTrue(violation(attribute, " ").orElseThrow().missing());
  }

  @Test
  void keepsTheKeyOfTheInboxWithinARowOfItsIndex() {
    assertTrue(violation("id", "i".repeat(129)).isPresent());
    assertTrue(violation("source", "/" + "s".repeat(256)).isPresent());
    assertTrue(violation("id", "电".repeat(128)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "检验", "emoji 🛗", ""})
  void plainTextHasNoControlCharacters(String text) {
    assertTrue(EventAttributes.isPlain(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "\u0000", "\ud800", "\uffff", "\u0085", "\ufffd"})
  void controlCharactersAndHalvesAreNotPlain(String text) {
    assertFalse(EventAttributes.isPlain(text));
  }

  @Test
  void aTextIsNotShortenedWithinACharacter() {
    assertTrue(EventAttributes.isPlain(EventAttributes.shortened("x" + "😀".repeat(200))));
  }

  @Test
  void whatTheRulesTakeIsReadBackFromARecordAsItWas() {
    int taken = 0;
    for (Map<String, String> attributes : AttributeMaps.of("/agency/test", "t")) {
      if (EventAttributes.violation(attributes).isEmpty()) {
        taken++;
        RawEvent sent = new RawEvent("agency-events", "key", attributes, "{}");
        assertEquals(attributes, ForeignRecord.of(received(sent.toRecord())).raw().attributes());
      }
    }
    assertTrue(taken > 100, "taken: " + taken);
  }

  private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<String, String> record) {
    return new ConsumerRecord<>(
        record.topic(),
        0,
        0,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        record.key().getBytes(StandardCharsets.UTF_8),
        record.value().getBytes(StandardCharsets.UTF_8),
        record.headers(),
        Optional.empty());
  }
}
