package io.guapai.notification.intake;

import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.http.ProblemException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of CloudEvents 1.0 for context attributes, and the platform's bounds on them. */
final class AttributeRules {

  private static final int LONGEST = 256;

  /** Receipts carry the id, and their contract has room for this much. */
  private static final int LONGEST_ID = 128;

  private static final int MOST = 64;

  /** Most characters of the request that an error repeats. */
  private static final int QUOTED = 240;

  /** Sources that only the platform's own services use. */
  private static final String OWN_SOURCES = "/guapai/";

  private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,64}");

  /** RFC 3339: seconds and offset are required, the letters may be small. */
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

  private static final Pattern JSON_TYPE =
      Pattern.compile("(?i)application/([^;\\s]+\\+)?json\\s*(;.*)?");

  private AttributeRules() {}

  /**
   * Checks all attributes of an event.
   *
   * @throws ProblemException naming the first that is missing or wrong
   */
  static void check(Map<String, String> attributes) {
    if (attributes.size() > MOST) {
      throw invalid("attributes", String.valueOf(attributes.size()), "≤ " + MOST);
    }
    attributes.forEach(AttributeRules::checkText);
    if (!required(attributes, "specversion").equals("1.0")) {
      throw invalid("specversion", attributes.get("specversion"), "1.0");
    }
    String id = required(attributes, "id");
    if (id.length() > LONGEST_ID) {
      throw invalid("id", id, "1–" + LONGEST_ID + " characters");
    }
    checkSource(required(attributes, "source"));
    required(attributes, "type");
    checkTime(attributes.get("time"));
    checkContentType(attributes.get("datacontenttype"));
  }

  /** Whether a text is one that CloudEvents and PostgreSQL can carry: no control characters. */
  static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(
            point ->
                Character.isISOControl(point)
                    || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                    || (point & 0xfffe) == 0xfffe
                    || point >= 0xfdd0 && point <= 0xfdef);
  }

  /** A text from outside, short enough to be repeated in an error. */
  static String shortened(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }

  private static void checkText(String name, String value) {
    if (!NAME.matcher(name).matches()) {
      throw invalid(shortened(name), value, "name: a–z, 0–9");
    }
    if (value.length() > LONGEST) {
      throw invalid(name, value, "1–" + LONGEST + " characters");
    }
    if (!isPlain(value)) {
      throw invalid(name, "…", "no control characters");
    }
  }

  private static String required(Map<String, String> attributes, String name) {
    String value = attributes.get(name);
    if (value == null || value.isBlank()) {
      throw new ProblemException(NotificationProblem.MISSING_ATTRIBUTE, name, name);
    }
    return value;
  }

  private static void checkSource(String source) {
    try {
      new URI(source);
    } catch (URISyntaxException e) {
      throw invalid("source", source, "URI reference");
    }
    if (source.toLowerCase(Locale.ROOT).startsWith(OWN_SOURCES)) {
      throw new ProblemException(NotificationProblem.SOURCE_TAKEN, "source", source);
    }
  }

  private static void checkTime(@Nullable String time) {
    if (time == null) {
      return;
    }
    try {
      if (TIME.matcher(time).matches()) {
        OffsetDateTime.parse(time.toUpperCase(Locale.ROOT));
        return;
      }
    } catch (DateTimeException e) {
      throw notRfc3339(time);
    }
    throw notRfc3339(time);
  }

  private static ProblemException notRfc3339(String time) {
    return invalid("time", time, "RFC 3339, 2022-07-28T09:30:00+08:00");
  }

  private static void checkContentType(@Nullable String type) {
    if (type != null && !JSON_TYPE.matcher(type).matches()) {
      throw invalid("datacontenttype", type, "application/json");
    }
  }

  private static ProblemException invalid(String name, @Nullable String value, String expected) {
    return new ProblemException(
        NotificationProblem.INVALID_ATTRIBUTE,
        name,
        name,
        shortened(String.valueOf(value)),
        expected);
  }
}
