package io.guapai.testing;

import static com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.guapai.testing.PublishedApi.Operation;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rubbish in each text that a service publishes as something to send. Whatever it is, it is no
 * fault of the service; and what cannot be kept as it came is refused.
 */
final class RubbishTexts {

  /** What no database keeps as text, and half a character. */
  private static final List<String> UNREADABLE = List.of("a\0b", "a\ud800b");

  /** What can be seen of it is nothing, too much, or not what it is. */
  private static final List<String> NASTY =
      List.of(
          "\u200b\u00a0\ufeff",
          "x".repeat(20_000),
          "\u202e\ud842\udfb7'\"; --<b>\r\n\t\u001b[2J％００{{7*7}}${x}%s");

  /** The same in an address: a NUL, bytes that are no UTF-8, a way up, far too much. */
  private static final List<String> IN_ADDRESS =
      List.of("a%00b", "%F0%28%8C%28", "..%2F..%2Fq", "x".repeat(5_000));

  private static final JsonMapper ASCII = JsonMapper.builder().enable(ESCAPE_NON_ASCII).build();

  private final PublishedWrites writes;
  private final List<String> faults = new ArrayList<>();

  RubbishTexts(PublishedWrites writes) {
    this.writes = writes;
  }

  List<String> tryAs(List<String> callers) {
    for (Operation operation : writes.operations()) {
      String caller = writes.letIn(operation, callers);
      if (caller == null) {
        faults.add(operation + " was refused to all of them for their role: nothing was tried");
      } else {
        addresses(operation, caller);
        bodies(operation, caller);
      }
    }
    return faults;
  }

  private void addresses(Operation operation, String caller) {
    for (String rubbish : IN_ADDRESS) {
      if (operation.namesRecord()) {
        String path =
            operation.path().replaceFirst("\\{[^}]*}", rubbish).replaceAll("\\{[^}]*}", "1");
        answered(operation, "the address", writes.send(operation, path, "{}", caller));
      }
      for (PublishedApi.Query query : operation.queries()) {
        String path = writes.path(operation) + "?" + query.name() + "=" + rubbish;
        answered(operation, query.name(), writes.send(operation, path, "{}", caller));
      }
    }
  }

  private void bodies(Operation operation, String caller) {
    String mediaType = operation.mediaType();
    if (mediaType == null || !mediaType.endsWith("json")) {
      return;
    }
    Object stated = writes.body(operation);
    JsonNode body =
        stated == null
            ? writes.api().whole(operation.body(), writes.named())
            : Json.read(Json.write(stated));
    eachText(
        body,
        "",
        (at, rubbish) -> {
          Response answer = writes.send(operation, writes.path(operation), ascii(body), caller);
          answered(operation, at, answer);
          if (UNREADABLE.contains(rubbish) && answer.statusCode() < 300) {
            faults.add(operation + " keeps what cannot be kept at " + at);
          }
        });
  }

  private void answered(Operation operation, String where, Response answer) {
    if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
      faults.add(operation + " fails for rubbish at " + where + ": " + answer.statusCode());
    }
  }

  private interface Trial {
    void with(String at, String rubbish);
  }

  /** Puts each rubbish in the place of each text, one at a time. */
  private static void eachText(JsonNode node, String at, Trial trial) {
    if (node instanceof ObjectNode object) {
      List.copyOf(object.properties())
          .forEach(
              property ->
                  place(
                      property.getValue(),
                      at + "/" + property.getKey(),
                      text -> object.set(property.getKey(), text),
                      trial));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        place(array.get(i), at + "/" + i, text -> array.set(index, text), trial);
      }
    }
  }

  private static void place(JsonNode value, String at, Consumer<JsonNode> set, Trial trial) {
    if (!value.isTextual()) {
      eachText(value, at, trial);
      return;
    }
    for (List<String> kind : List.of(UNREADABLE, NASTY)) {
      for (String rubbish : kind) {
        set.accept(TextNode.valueOf(rubbish));
        trial.with(at, rubbish);
      }
    }
    set.accept(value);
  }

  private static String ascii(JsonNode body) {
    try {
      return ASCII.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
