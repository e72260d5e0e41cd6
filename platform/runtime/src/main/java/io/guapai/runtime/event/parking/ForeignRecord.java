package io.guapai.runtime.event.parking;

import io.guapai.runtime.event.RawEvent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as whoever wrote it left it on a topic: bytes of any kind and size. This is the one
 * place where such bytes become text, and it never fails: what is no text of a bearable length
 * becomes a storable likeness, and {@link #defect} says why.
 *
 * @param raw the event, storable in PostgreSQL as it is
 * @param position topic/partition/offset
 * @param writtenAt the record's time stamp
 * @param defect why {@code raw} is not what the record holds; null when it is
 */
public record ForeignRecord(
    RawEvent raw, String position, Instant writtenAt, @Nullable String defect) {

  /** Characters of a key: the longest is a receipt's, of an event's source and id. */
  private static final int LONGEST_KEY = 512;

  /** Bytes of a value: what a broker takes by its defaults. */
  private static final int LARGEST_VALUE = 1 << 20;

  /** Characters that are kept of a text that is too long. */
  private static final int KEPT = 4096;

  private static final int MOST_ATTRIBUTES = 64;

  /** What a consumer read. */
  public static ForeignRecord of(ConsumerRecord<byte[], byte[]> record) {
    Reading reading = new Reading();
    Map<String, String> attributes = attributes(record, reading);
    String key =
        record.key() == null ? "" : reading.text("key", record.key(), LONGEST_KEY * 4, LONGEST_KEY);
    String data =
        record.value() == null
            ? ""
            : reading.text("value", record.value(), LARGEST_VALUE, LARGEST_VALUE);
    return new ForeignRecord(
        new RawEvent(record.topic(), key, attributes, data),
        position(record.topic(), record.partition(), record.offset()),
        Instant.ofEpochMilli(Math.max(0, record.timestamp())),
        reading.defect);
  }

  /** Stands for a record that could not even be taken into memory. */
  public static ForeignRecord unreadable(String topic, int partition, long offset, String defect) {
    return new ForeignRecord(
        new RawEvent(topic, "", Map.of(), ""),
        position(topic, partition, offset),
        Instant.EPOCH,
        defect);
  }

  private static String position(String topic, int partition, long offset) {
    return topic + "/" + partition + "/" + offset;
  }

  private static Map<String, String> attributes(
      ConsumerRecord<byte[], byte[]> record, Reading reading) {
    Map<String, String> attributes = new TreeMap<>();
    for (Header header : record.headers()) {
      if (header.key().startsWith(RawEvent.PREFIX) && header.value() != null) {
        if (attributes.size() == MOST_ATTRIBUTES) {
          reading.defect("more than " + MOST_ATTRIBUTES + " attributes");
          break;
        }
        String name = header.key().substring(RawEvent.PREFIX.length());
        attributes.put(
            reading.storable("attribute name", name, LONGEST_KEY),
            reading.text("attribute", header.value(), KEPT, KEPT));
      }
    }
    return attributes;
  }

  /** Makes texts of bytes and remembers the first thing that was wrong with them. */
  private static final class Reading {

    private @Nullable String defect;

    void defect(String found) {
      if (defect == null) {
        defect = found;
      }
    }

    String text(String what, byte[] bytes, int mostBytes, int mostCharacters) {
      if (bytes.length > mostBytes) {
        defect("the " + what + " has " + bytes.length + " bytes, more than " + mostBytes);
        return storable(what, new String(bytes, 0, KEPT, StandardCharsets.UTF_8), mostCharacters);
      }
      try {
        String text =
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return storable(what, text, mostCharacters);
      } catch (CharacterCodingException e) {
        defect("the " + what + " is no UTF-8");
        return storable(what, new String(bytes, StandardCharsets.UTF_8), mostCharacters);
      }
    }

    /** PostgreSQL stores any text but the character U+0000; an index entry is bounded. */
    String storable(String what, String text, int mostCharacters) {
      if (text.indexOf('\0') >= 0) {
        defect("the " + what + " holds the character U+0000");
      }
      if (text.length() > mostCharacters) {
        defect("the " + what + " has more than " + mostCharacters + " characters");
      }
      return shortened(text.replace('\0', '\uFFFD'), mostCharacters);
    }
  }

  /** The beginning of a text, never half a character. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
