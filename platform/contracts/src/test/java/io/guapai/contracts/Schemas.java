package io.guapai.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds JSON against schemas, formats included. */
final class Schemas {

  private static final Map<Class<? extends Fact>, JsonSchema> TODAY = new ConcurrentHashMap<>();

  private Schemas() {}

  /** What is wrong with the data of a fact of today. */
  static Set<ValidationMessage> errors(Class<? extends Fact> fact, String json) {
    return TODAY.computeIfAbsent(fact, Schemas::today).validate(json, InputFormat.JSON);
  }

  static JsonSchema of(JsonNode document) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(document, config);
  }

  private static JsonSchema today(Class<? extends Fact> fact) {
    try (InputStream document = Contracts.schema(fact)) {
      return of(Json.MAPPER.readTree(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
