package io.guapai.runtime.event;

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
import java.util.concurrent.ConcurrentHashMap;

/** Checks the data of events from outside against their published JSON Schema. */
@ApplicationScoped
public class EventSchemas {

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private final Map<Class<? extends Fact>, JsonSchema> schemas = new ConcurrentHashMap<>();

  /** What is wrong with the data, one line per offending field; empty when nothing is. */
  public List<String> violations(Class<? extends Fact> fact, String json) {
    JsonSchema schema = schemas.computeIfAbsent(fact, this::load);
    try {
      return schema
          .validate(
              json,
              InputFormat.JSON,
              context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
          .stream()
          .map(ValidationMessage::getMessage)
          .sorted()
          .toList();
    } catch (IllegalArgumentException notJson) {
      return List.of("the data is not JSON");
    }
  }

  private JsonSchema load(Class<? extends Fact> fact) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().locale(java.util.Locale.ENGLISH).build();
    return factory.getSchema(Contracts.schema(fact), config);
  }
}
