package io.guapai.runtime.event;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of CloudEvents 1.0 for context attributes, and the platform's bounds on them. The edge
 * and every consumer ask the same rules: what one of them takes, all can read and store.
 *
 * <p>A source has at most {@value #LONGEST} and an id at most {@value #LONGEST_ID} characters, so
 * that both fit one entry of an index.
 */
public final class EventAttributes {

  private static final int LONGEST = 256;

  /** Receipts carry the id, and their contract has room for this much. */
  private static final int LONGEST_ID = 128;

  private static final int MOST = 64;

  /** Most characters of a foreign text that an error repeats. */
  private static final int QUOTED = 240;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final String REQUIRED = "a value";
  private static final String RFC_3339 =
      "RFC 3339, years " + FIRST_YEAR + "–" + LAST_YEAR + ", 2022-07-28T09:30:00+08:00";

  private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,64}");

  /** RFC 3339: seconds and offset are required, the letters may be small. */
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

  private static final Pattern JSON_TYPE =
      Pattern.compile("(?i)application/([^;\\s]+\\+)?json\\s*(;.*)?");

  private static final Pattern SEQUENCE = Pattern.compile("-?\\d{1,19}");

  private EventAttributes() {}

  /**
   * What is wrong with an attribute.
   *
   * @param attribute its name, shortened
   * @param value what it is, shortened; empty where it is missing
   * @param expected what it should be
   */
  public record Violation(String attribute, String value, String expected) {

    static Violation of(String attribute, String value, String expected) {
      return new Violation(shortened(attribute), isPlain(value) ? shortened(value) : "…", expected);
    }

    /** Whether the event lacks the attribute. */
    public boolean missing() {
      return expected.equals(REQUIRED);
    }

    /** The violation in one line. */
    public String text() {
      return missing()
          ? "the attribute " + attribute + " is missing"
          : "the attribute " + attribute + " is \"" + value + "\"; expected: " + expected;
    }
  }

  /** The first rule that an event's attributes break; empty when they break none. */
  public static Optional<Violation> violation(Map<String, String> attributes) {
    if (attributes.size() > MOST) {
      return Optional.of(
          Violation.of("attributes", String.valueOf(attributes.size()), "≤ " + MOST));
    }
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      Violation broken = inText(attribute.getKey(), attribute.getValue());
      if (broken != null) {
        return Optional.of(broken);
      }
    }
    return Optional.ofNullable(inMeaning(attributes));
  }

  private static @Nullable Violation inText(String name, String value) {
    if (!NAME.matcher(name).matches() || name.equals("data")) {
      return Violation.of(isPlain(name) ? name : "…", value, "name: a–z, 0–9, not data");
    }
    if (value.length() > LONGEST) {
      return Violation.of(name, value, "at most " + LONGEST + " characters");
    }
    return isPlain(value)
        ? null
        : Violation.of(name, value, "no control characters, whole characters");
  }

  private static @Nullable Violation inMeaning(Map<String, String> attributes) {
    for (String name : new String[] {"specversion", "id", "source", "type"}) {
      if (attributes.getOrDefault(name, "").isBlank()) {
        return Violation.of(name, "", REQUIRED);
      }
    }
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      String expected = expected(attribute.getKey(), attribute.getValue());
      if (expected != null) {
        return Violation.of(attribute.getKey(), attribute.getValue(), expected);
      }
    }
    return null;
  }

  /** What an attribute should be; null when it is that. */
  private static @Nullable String expected(String name, String value) {
    return switch (name) {
      case "specversion" -> value.equals("1.0") ? null : "1.0";
      case "id" -> value.length() <= LONGEST_ID ? null : "1–" + LONGEST_ID + " characters";
      case "source" -> uri(value) == null ? "URI reference (RFC 3986)" : null;
      case "subject" -> value.isBlank() ? "1–" + LONGEST + " characters" : null;
      case "time" -> isTime(value) ? null : RFC_3339;
      case "datacontenttype" -> JSON_TYPE.matcher(value).matches() ? null : "application/json";
      case "dataschema" -> isAbsolute(uri(value)) ? null : "absolute URI (RFC 3986)";
      case "sequence" -> isLong(value) ? null : "integer of 64 bits";
      default -> null;
    };
  }

  /**
   * The moment that an attribute of the type Timestamp names.
   *
   * @throws DateTimeException when it is none of RFC 3339, or of a year that no event is from
   */
  public static Instant time(String text) {
    if (!TIME.matcher(text).matches()) {
      throw new DateTimeException("expected: " + RFC_3339);
    }
    OffsetDateTime time = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
      throw new DateTimeException("expected: " + RFC_3339);
    }
    return time.toInstant();
  }

  /**
   * Whether a text is one that CloudEvents and PostgreSQL can carry: no control characters, no
   * halves of characters, and no mark that such a one was replaced on the way, where two texts
   * would become one.
   */
  public static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(
            point ->
                Character.isISOControl(point)
                    || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                    || (point & 0xfffe) == 0xfffe
                    || point >= 0xfdd0 && point <= 0xfdef
                    || point == 0xfffd);
  }

  /** A text from outside, short enough to be repeated in an error. */
  public static String shortened(String text) {
    if (text.length() <= QUOTED) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
    return text.substring(0, end) + "…";
  }

  private static boolean isTime(String text) {
    try {
      time(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isLong(String text) {
    return SEQUENCE.matcher(text).matches() && new BigInteger(text).bitLength() < Long.SIZE;
  }

  private static boolean isAbsolute(@Nullable URI uri) {
    return uri != null && uri.isAbsolute();
  }

  /** The URI reference that a text is; null when it is none. */
  private static @Nullable URI uri(String text) {
    try {
      // RFC 3986 knows ASCII only; java.net.URI would let other letters pass.
      return text.chars().allMatch(c -> c < 0x80) ? new URI(text) : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
