package io.guapai.runtime.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Publishes of each property whether it may be null: as {@code @Nullable} says it of the record's
 * component, and of nothing else.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class NullableProperties implements OASFilter {

  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
  private static final DotName NAMED =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

  private static final DotName UNWRAPPED =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

  /** Of two types of one name the second is published with a number. */
  private static final Pattern NUMBER = Pattern.compile("\\d*");

  private final IndexView index;
  private final List<ClassInfo> records;

  /**
   * @param index the types of the service and of the platform
   */
  public NullableProperties(IndexView index) {
    this.index = index;
    records = index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    if (components != null && components.getSchemas() != null) {
      components
          .getSchemas()
          .forEach(
              (name, schema) -> {
                if (schema.getProperties() != null) {
                  shownAs(name, schema).forEach(record -> mark(record, schema));
                }
              });
    }
  }

  /** The record that a schema shows; several that cannot be told apart by name and properties. */
  private List<ClassInfo> shownAs(String name, Schema schema) {
    List<ClassInfo> named = records.stream().filter(record -> isNamed(record, name)).toList();
    List<ClassInfo> alike =
        named.stream()
            .filter(record -> components(record).keySet().equals(schema.getProperties().keySet()))
            .toList();
    return alike.isEmpty() ? named : alike;
  }

  private static boolean isNamed(ClassInfo record, String name) {
    AnnotationInstance stated = record.declaredAnnotation(NAMED);
    AnnotationValue value = stated == null ? null : stated.value("name");
    String own = value == null ? record.simpleName() : value.asString();
    return name.startsWith(own)
        && (!record.typeParameters().isEmpty()
            || NUMBER.matcher(name.substring(own.length())).matches());
  }

  /** The components by name; in place of one that is unwrapped, those of its record. */
  private Map<String, RecordComponentInfo> components(ClassInfo record) {
    Map<String, RecordComponentInfo> components = new HashMap<>();
    for (RecordComponentInfo component : record.recordComponents()) {
      if (component.field().hasAnnotation(UNWRAPPED)) {
        components.putAll(components(index.getClassByName(component.type().name())));
      } else {
        components.put(component.name(), component);
      }
    }
    return components;
  }

  private void mark(ClassInfo record, Schema schema) {
    components(record)
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
