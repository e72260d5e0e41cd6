package io.guapai.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.http.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads CloudEvents 1.0 from HTTP, in structured, binary and batch mode. */
final class CloudEventReader {

  private static final String PREFIX = "ce-";
  private static final String DATA = "data";
  private static final String CONTENT_TYPE = "datacontenttype";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CloudEventReader() {}

  /** Reads the event of a structured message. */
  static Posted structured(byte[] body) {
    return structured(json(body));
  }

  /** Splits a batch; its items may turn out to be no events. */
  static List<JsonNode> batch(byte[] body) {
    JsonNode batch = json(body);
    if (!batch.isArray()) {
      throw malformed("a batch is a JSON array of events");
    }
    List<JsonNode> items = new ArrayList<>(batch.size());
    batch.forEach(items::add);
    return items;
  }

  /** Reads one event in the JSON format. */
  static Posted structured(JsonNode event) {
    if (!event.isObject()) {
      throw malformed("an event is a JSON object");
    }
    if (event.hasNonNull("data_base64")) {
      throw malformed("binary data is not taken; send JSON as data");
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    event
        .properties()
        .forEach(
            member -> {
              if (!member.getKey().equals(DATA) && !member.getValue().isNull()) {
                attributes.put(member.getKey(), scalar(member.getKey(), member.getValue()));
              }
            });
    return new Posted(attributes, event.get(DATA));
  }

  /**
   * Reads the event of a binary message: attributes are headers, the body is the data.
   *
   * @param headers header names in any case; values percent-encoded as the HTTP binding says
   */
  static Posted binary(Map<String, List<String>> headers, byte[] body) {
    Map<String, String> attributes = new LinkedHashMap<>();
    headers.forEach(
        (name, values) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (lower.startsWith(PREFIX)) {
            String attribute = lower.substring(PREFIX.length());
            attributes.put(attribute, decoded(attribute, values));
          }
        });
    if (attributes.isEmpty()) {
      throw malformed(
          "no ce- headers; an event as one JSON object is sent as application/cloudevents+json");
    }
    if (attributes.containsKey(CONTENT_TYPE)) {
      throw PostedAttributes.invalid(
          CONTENT_TYPE, attributes.getOrDefault(CONTENT_TYPE, ""), "only the header Content-Type");
    }
    return new Posted(attributes, json(body));
  }

  private static String scalar(String name, JsonNode value) {
    if (value.isTextual() || value.isBoolean() || value.isInt()) {
      return value.asText();
    }
    throw PostedAttributes.invalid(name, value.toString(), "string, boolean, integer");
  }

  private static String decoded(String attribute, List<String> values) {
    if (values.size() != 1) {
      throw PostedAttributes.invalid(attribute, String.join(", ", values), "one header");
    }
    String value = values.get(0);
    try {
      return HeaderValue.decoded(value);
    } catch (HeaderValue.Broken e) {
      throw PostedAttributes.invalid(attribute, value, e.expected());
    }
  }

  private static JsonNode json(byte[] body) {
    try {
      JsonNode node = JSON.readTree(body);
      if (node.isMissingNode()) {
        throw malformed("the body is empty");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw malformed(EventAttributes.shortened(e.getOriginalMessage()));
    } catch (IOException e) {
      throw malformed("the body is not UTF-8");
    }
  }

  private static ProblemException malformed(String reason) {
    return new ProblemException(NotificationProblem.MALFORMED_EVENT, null, reason);
  }
}
