package io.guapai.runtime.openapi;

import io.guapai.runtime.file.FileId;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** Publishes which properties are ids of files: those that {@link FileId} marks, or whose items. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class PublishedFileIds implements OASFilter {

  private static final DotName MARK = DotName.createSimple(FileId.class);
  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

  private final PublishedTypes types;

  /**
   * @param index the types of the service and of the platform
   */
  public PublishedFileIds(IndexView index) {
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
              if (property == null) {
                return;
              }
              if (PublishedTypes.stated(component).stream().anyMatch(PublishedFileIds::marks)) {
                schema.addProperty(name, id(component, property));
              } else if (property.getItems() != null && marksItems(component.type())) {
                property.setItems(id(property.getItems()));
              }
            });
  }

  private static boolean marks(AnnotationInstance stated) {
    return stated.name().equals(MARK);
  }

  private static boolean marksItems(Type type) {
    return type.kind() == Type.Kind.PARAMETERIZED_TYPE
        && type.asParameterizedType().arguments().get(0).hasAnnotation(MARK);
  }

  private static Schema id(RecordComponentInfo component, Schema property) {
    Schema id = id(property);
    if (component.type().hasAnnotation(NULLABLE)) {
      id.addType(Schema.SchemaType.NULL);
    }
    return id;
  }

  /** In place of the schema that all ids share. */
  private static Schema id(Schema property) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.STRING)
        .format(FileId.FORMAT)
        .description(property.getDescription());
  }
}
