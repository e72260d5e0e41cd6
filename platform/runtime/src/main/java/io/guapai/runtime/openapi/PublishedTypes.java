package io.guapai.runtime.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Finds the records and enumerations that the schemas of a document show. */
final class PublishedTypes {

  private static final DotName NAMED =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

  private static final DotName UNWRAPPED =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

  /** Of two types of one name the second is published with a number. */
  private static final Pattern NUMBER = Pattern.compile("\\d*");

  private final IndexView index;
  private final List<ClassInfo> records;
  private final List<ClassInfo> enumerations;

  PublishedTypes(IndexView index) {
    this.index = index;
    records = index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
    enumerations = index.getKnownClasses().stream().filter(ClassInfo::isEnum).toList();
  }

  /** The schemas of a document by name. */
  static Map<String, Schema> schemas(OpenAPI document) {
    return document.getComponents() == null || document.getComponents().getSchemas() == null
        ? Map.of()
        : document.getComponents().getSchemas();
  }

  /** The record that a schema shows; several that cannot be told apart by name and properties. */
  List<ClassInfo> records(String name, Schema schema) {
    List<ClassInfo> named = records.stream().filter(record -> isNamed(record, name)).toList();
    List<ClassInfo> alike =
        named.stream()
            .filter(record -> components(record).keySet().equals(schema.getProperties().keySet()))
            .toList();
    return alike.isEmpty() ? named : alike;
  }

  /** The enumeration that a schema shows; several that cannot be told apart. */
  List<ClassInfo> enumerations(String name, Schema schema) {
    Set<String> published =
        schema.getEnumeration().stream().map(PublishedTypes::constant).collect(Collectors.toSet());
    return enumerations.stream()
        .filter(type -> isNamed(type, name))
        .filter(type -> constants(type).equals(published))
        .toList();
  }

  /** The constant's name, of which some enumerations publish the small letters. */
  static String constant(Object published) {
    return published.toString().toUpperCase(Locale.ROOT);
  }

  private static Set<String> constants(ClassInfo type) {
    return type.enumConstants().stream().map(FieldInfo::name).collect(Collectors.toSet());
  }

  private static boolean isNamed(ClassInfo type, String name) {
    AnnotationInstance stated = type.declaredAnnotation(NAMED);
    AnnotationValue value = stated == null ? null : stated.value("name");
    String own = value == null ? type.simpleName() : value.asString();
    return name.startsWith(own)
        && (!type.typeParameters().isEmpty()
            || NUMBER.matcher(name.substring(own.length())).matches());
  }

  /** What is stated of a component: of its type, and of itself. */
  static List<AnnotationInstance> stated(RecordComponentInfo component) {
    return Stream.concat(
            component.type().annotations().stream(),
            component.field().declaredAnnotations().stream())
        .toList();
  }

  /** The components by name; in place of one that is unwrapped, those of its record. */
  Map<String, RecordComponentInfo> components(ClassInfo record) {
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
}
