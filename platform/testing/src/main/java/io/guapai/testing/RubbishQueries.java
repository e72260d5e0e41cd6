package io.guapai.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.testing.PublishedApi.Operation;
import io.guapai.testing.PublishedApi.Query;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is no value of a query parameter, by the schema that the service publishes of it. Whoever
 * mistypes one hears which it is: 400 with problem details that name it, never 404, and never a
 * list as if nothing had been asked.
 */
final class RubbishQueries {

  private static final List<String> MISSHAPEN = List.of("!!", "2026-02-30x", "%2B999999999-12-31");

  private final PublishedWrites writes;
  private final List<String> faults = new ArrayList<>();

  RubbishQueries(PublishedWrites writes) {
    this.writes = writes;
  }

  List<String> tryAs(List<String> callers) {
    for (Operation operation : writes.operations()) {
      if (operation.writes() || operation.queries().isEmpty()) {
        continue;
      }
      String caller = writes.letIn(operation, callers);
      if (caller == null) {
        faults.add(operation + " was refused to all of them for their role: nothing was tried");
        continue;
      }
      for (Query query : operation.queries()) {
        for (String rubbish : rubbish(query.schema())) {
          refused(operation, query, rubbish, caller);
        }
        if (query.name().equals("limit") && !query.schema().has("maximum")) {
          faults.add(operation + " does not publish how much it gives at most");
        }
      }
    }
    return faults;
  }

  private void refused(Operation operation, Query query, String rubbish, String caller) {
    String path = writes.path(operation) + "?" + query.name() + "=" + rubbish;
    Response answer = writes.send(operation, path, null, caller);
    boolean told =
        answer.statusCode() == 400
            && String.valueOf(answer.contentType()).startsWith("application/problem+json")
            && Json.read(answer.asString()).path("field").asText().equals(query.name());
    if (!told) {
      faults.add("GET %s answers %d %s".formatted(path, answer.statusCode(), answer.asString()));
    }
  }

  /** Texts, as an address has them, that are no value of a schema. */
  private static List<String> rubbish(JsonNode schema) {
    List<String> rubbish = new ArrayList<>(List.of("a%00b"));
    if (schema.has("enum")) {
      String first = schema.path("enum").path(0).asText();
      rubbish.add("none-" + first);
      String otherwise = first.toLowerCase(Locale.ROOT);
      rubbish.add(otherwise.equals(first) ? first.toUpperCase(Locale.ROOT) : otherwise);
    } else if (schema.has("format")) {
      rubbish.addAll(MISSHAPEN);
    } else if (schema.has("pattern")) {
      Pattern pattern = Pattern.compile(schema.path("pattern").asText());
      MISSHAPEN.stream().filter(text -> !pattern.matcher(text).find()).forEach(rubbish::add);
    }
    switch (PublishedApi.type(schema)) {
      case "integer" -> rubbish.addAll(List.of("many", "1.5", "99999999999999999999"));
      case "boolean" -> rubbish.addAll(List.of("yes", "TRUE", "1"));
      case "array" -> rubbish.addAll(rubbish(schema.path("items")));
      default -> {}
    }
    if (schema.has("minimum")) {
      rubbish.add(String.valueOf(schema.path("minimum").asLong() - 1));
    }
    if (schema.has("maximum") && schema.path("maximum").asLong() < Long.MAX_VALUE) {
      rubbish.add(String.valueOf(schema.path("maximum").asLong() + 1));
    }
    return rubbish;
  }
}
