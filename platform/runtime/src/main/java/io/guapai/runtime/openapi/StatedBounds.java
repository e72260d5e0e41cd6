package io.guapai.runtime.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the bounds of a text that the scan for constraints does not see: those that a
 * constraint of our own hands on to {@code @Size}, and that a text which must not be blank has a
 * character. A pattern is published as one of the whole text, which JSON Schema does not take it
 * for.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class StatedBounds implements OASFilter {

  private static final DotName NOT_BLANK =
      DotName.createSimple("jakarta.validation.constraints.NotBlank");
  private static final DotName SIZE = DotName.createSimple("jakarta.validation.constraints.Size");
  private static final DotName HANDED_ON =
      DotName.createSimple("jakarta.validation.OverridesAttribute");

  /** As which the scan publishes that a text must not be blank. */
  private static final String NOT_BLANK_ANYWHERE = "\\S";

  private final IndexView index;
  private final PublishedTypes types;

  /**
   * @param index the types of the service and of the platform
   */
  public StatedBounds(IndexView index) {
    this.index = index;
    types = new PublishedTypes(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    PublishedTypes.schemas(document)
        .forEach(
            (name, schema) -> {
              if (schema.getProperties() != null) {
                types.records(name, schema).forEach(record -> bound(record, schema));
                schema.getProperties().values().forEach(StatedBounds::takeWhole);
              }
            });
  }

  private void bound(ClassInfo record, Schema schema) {
    types
        .components(record)
        .forEach(
            (name, component) -> {
              Schema property = schema.getProperties().get(name);
              if (property != null) {
                bound(PublishedTypes.stated(component), property);
                Type type = component.type();
                if (type.kind() == Type.Kind.PARAMETERIZED_TYPE && property.getItems() != null) {
                  bound(
                      type.asParameterizedType().arguments().get(0).annotations(),
                      property.getItems());
                }
              }
            });
  }

  private void bound(List<AnnotationInstance> stated, Schema text) {
    if (text.getType() == null || !text.getType().contains(Schema.SchemaType.STRING)) {
      return;
    }
    for (AnnotationInstance constraint : stated) {
      if (constraint.name().equals(NOT_BLANK) && text.getMinLength() == null) {
        text.setMinLength(1);
      }
      Integer max = handedOn(constraint, "max");
      if (max != null) {
        text.setMaxLength(max);
      }
      Integer min = handedOn(constraint, "min");
      if (min != null) {
        text.setMinLength(min);
      }
    }
  }

  /** What a constraint of our own hands on to an attribute of {@code @Size}; null when nothing. */
  private @Nullable Integer handedOn(AnnotationInstance constraint, String attribute) {
    ClassInfo own = index.getClassByName(constraint.name());
    if (own == null) {
      return null;
    }
    for (MethodInfo value : own.methods()) {
      AnnotationInstance to = value.declaredAnnotation(HANDED_ON);
      if (to != null
          && to.value("constraint").asClass().name().equals(SIZE)
          && named(to, value).equals(attribute)) {
        AnnotationValue given = constraint.valueWithDefault(index, value.name());
        return given == null ? null : given.asInt();
      }
    }
    return null;
  }

  private static String named(AnnotationInstance to, MethodInfo value) {
    AnnotationValue name = to.value("name");
    return name == null ? value.name() : name.asString();
  }

  private static void takeWhole(Schema schema) {
    String pattern = schema.getPattern();
    if (pattern != null && !pattern.equals(NOT_BLANK_ANYWHERE) && !pattern.startsWith("^")) {
      schema.setPattern("^(?:" + pattern + ")$");
    }
    if (schema.getItems() != null) {
      takeWhole(schema.getItems());
    }
  }
}
