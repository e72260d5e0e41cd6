package io.guapai.runtime.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Checks the data of events from outside against their published JSON Schema. */
@ApplicationScoped
public class EventSchemas {

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private final Map<Class<? extends Fact>, JsonSchema> schemas = new ConcurrentHashMap<>();

  /** What is wrong with the data, one line per offending field; empty when nothing is. */
  public List<String> violations(Class<? extends Fact> fact, String json) {
    try {
      return lines(schema(fact).validate(json, InputFormat.JSON, EventSchemas::withFormats));
    } catch (IllegalArgumentException notJson) {
      return List.of("the data is not JSON");
    }
  }

  /** The same for data that is parsed already. */
  public List<String> violations(Class<? extends Fact> fact, JsonNode data) {
    return lines(schema(fact).validate(data, EventSchemas::withFormats));
  }

  private static void withFormats(ExecutionContext context) {
    context.getExecutionConfig().setFormatAssertionsEnabled(true);
  }

  private static List<String> lines(Set<ValidationMessage> violations) {
    return violations.stream().map(ValidationMessage::getMessage).sorted().toList();
  }

  private JsonSchema schema(Class<? extends Fact> fact) {
    return schemas.computeIfAbsent(fact, this::load);
  }

  private JsonSchema load(Class<? extends Fact> fact) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().locale(java.util.Locale.ENGLISH).build();
    return factory.getSchema(Contracts.schema(fact), config);
  }
}
