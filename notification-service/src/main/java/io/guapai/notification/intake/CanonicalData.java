package io.guapai.notification.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The data of an event as the one text that all writings of the same data share. */
final class CanonicalData {

  private static final JsonFactory JSON = new JsonFactory();

  private CanonicalData() {}

  /**
   * Writes data with the members of each object in the order of their names.
   *
   * @throws DataRefused where it holds what no service takes: a control character other than tab
   *     and line break, half a character, a number beyond all bounds
   */
  static String of(JsonNode data) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(data, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonNode node, JsonGenerator json) throws IOException {
    if (node.isObject()) {
      json.writeStartObject();
      Map<String, JsonNode> members = new TreeMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
      for (Map.Entry<String, JsonNode> member : members.entrySet()) {
        json.writeFieldName(storable(member.getKey()));
        write(member.getValue(), json);
      }
      json.writeEndObject();
    } else if (node.isArray()) {
      json.writeStartArray();
      for (JsonNode element : node) {
        write(element, json);
      }
      json.writeEndArray();
    } else if (node.isTextual()) {
      json.writeString(storable(node.textValue()));
    } else if (node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
      throw new DataRefused(List.of("a number is beyond all bounds"));
    } else {
      node.serialize(json, null);
    }
  }

  private static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
        throw new DataRefused(
            List.of("the control character U+%04X is in no text".formatted((int) c)));
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new DataRefused(List.of("half a character (an unpaired surrogate) is in no text"));
        }
        i++;
      }
    }
    return text;
  }
}
