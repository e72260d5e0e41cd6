package io.guapai.runtime.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Publishes that a record which is only ever answered has each of its properties, be it as null: a
 * reader need not think of one that is left out.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = PublishedWords.AFTER_OTHERS)
public final class WholeAnswers implements OASFilter {

  private static final DotName LEFT_OUT =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");

  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

  private final PublishedTypes types;

  /**
   * @param index the types of the service and of the platform
   */
  public WholeAnswers(IndexView index) {
    types = new PublishedTypes(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    Map<String, Schema> schemas = PublishedTypes.schemas(document);
    List<Operation> operations =
        document.getPaths().getPathItems().values().stream()
            .flatMap(item -> item.getOperations().values().stream())
            .toList();
    Set<String> taken = new HashSet<>();
    operations.stream()
        .filter(operation -> operation.getRequestBody() != null)
        .map(operation -> operation.getRequestBody().getContent())
        .forEach(content -> collect(content, schemas, taken));
    Set<String> answered = new HashSet<>();
    operations.stream()
        .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
        .forEach(response -> collect(response.getContent(), schemas, answered));
    answered.removeAll(taken);
    schemas.forEach(
        (name, schema) -> {
          if (answered.contains(name) && schema.getProperties() != null) {
            require(name, schema);
          }
        });
  }

  private void require(String name, Schema schema) {
    List<ClassInfo> records = types.records(name, schema);
    if (!records.isEmpty()) {
      schema.setRequired(
          schema.getProperties().keySet().stream()
              .filter(property -> records.stream().noneMatch(r -> leavesOut(r, property)))
              .toList());
    }
  }

  private boolean leavesOut(ClassInfo record, String property) {
    RecordComponentInfo component = types.components(record).get(property);
    return component == null
        || component.field().hasAnnotation(LEFT_OUT)
        || record.hasDeclaredAnnotation(LEFT_OUT) && mayBeNull(component);
  }

  /** Of a record that leaves out nulls, what is never null is always there. */
  private static boolean mayBeNull(RecordComponentInfo component) {
    return component.type().hasAnnotation(NULLABLE);
  }

  private static void collect(
      @Nullable Content content, Map<String, Schema> schemas, Set<String> names) {
    if (content != null && content.getMediaTypes() != null) {
      content.getMediaTypes().values().stream()
          .map(MediaType::getSchema)
          .forEach(schema -> collect(schema, schemas, names));
    }
  }

  private static void collect(
      @Nullable Schema schema, Map<String, Schema> schemas, Set<String> names) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
      if (names.add(name)) {
        collect(schemas.get(name), schemas, names);
      }
    }
    parts(schema).forEach(part -> collect(part, schemas, names));
  }

  private static Stream<Schema> parts(Schema schema) {
    return Stream.of(
            orNone(schema.getProperties() == null ? null : schema.getProperties().values()),
            orNone(schema.getAnyOf()),
            orNone(schema.getAllOf()),
            orNone(schema.getOneOf()),
            orNone(schema.getItems() == null ? null : List.of(schema.getItems())),
            orNone(
                schema.getAdditionalPropertiesSchema() == null
                    ? null
                    : List.of(schema.getAdditionalPropertiesSchema())))
        .flatMap(Collection::stream);
  }

  private static Collection<Schema> orNone(@Nullable Collection<Schema> schemas) {
    return schemas == null ? List.of() : schemas;
  }
}
