package io.guapai.runtime.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Publishes of each property whether it may be null: as {@code @Nullable} says it of the record's
 * component, and of nothing else.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class NullableProperties implements OASFilter {

  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

  private final PublishedTypes types;

  /**
   * @param index the types of the service and of the platform
   */
  public NullableProperties(IndexView index) {
    types = new PublishedTypes(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    PublishedTypes.schemas(document)
        .forEach(
            (name, schema) -> {
              if (schema.getProperties() != null) {
                types.records(name, schema).forEach(record -> mark(record, schema));
              }
            });
  }

  private void mark(ClassInfo record, Schema schema) {
    types
        .components(record)
        .forEach(
            (name, component) -> {
              Schema property = schema.getProperties().get(name);
              if (property != null && component.type().hasAnnotation(NULLABLE)) {
                schema.addProperty(name, orNull(property));
              }
            });
  }

  private static Schema orNull(Schema schema) {
    if (schema.getRef() != null) {
      return OASFactory.createSchema()
          .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
          .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }
    if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL)) {
      schema.addType(Schema.SchemaType.NULL);
    }
    return schema;
  }
}
