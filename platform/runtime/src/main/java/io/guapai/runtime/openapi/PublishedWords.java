package io.guapai.runtime.openapi;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Extensible;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Publishes what people call each property, each constant and each parameter of a query, in both
 * languages: a page that shows what the service answers, or asks for what it takes, needs no words
 * of its own.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = PublishedWords.AFTER_OTHERS)
public final class PublishedWords implements OASFilter {

  static final int AFTER_OTHERS = -100;
  private static final String WORDS = "x-words";

  /** As which the words of what a list is asked by are looked up. */
  private static final String QUERY = "query";

  private final PublishedTypes types;
  private final PropertyWords properties = PropertyWords.read();

  /**
   * @param index the types of the service and of the platform
   */
  public PublishedWords(IndexView index) {
    types = new PublishedTypes(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    PublishedTypes.schemas(document)
        .forEach(
            (name, schema) -> {
              if (schema.getEnumeration() != null) {
                types
                    .enumerations(name, schema)
                    .forEach(type -> schema.addExtension(WORDS, constants(type, schema)));
              }
              if (schema.getProperties() != null) {
                schema
                    .getProperties()
                    .forEach((property, shown) -> add(shown, properties.of(name, property)));
              }
            });
    if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
      document.getPaths().getPathItems().values().stream()
          .flatMap(item -> item.getOperations().values().stream())
          .filter(operation -> operation.getParameters() != null)
          .flatMap(operation -> operation.getParameters().stream())
          .filter(parameter -> parameter.getIn() == Parameter.In.QUERY)
          .forEach(parameter -> add(parameter, properties.of(QUERY, parameter.getName())));
    }
  }

  /** Says the words of a part of the document. */
  static void add(Extensible<?> part, Words.Both words) {
    part.addExtension(WORDS, map(words));
  }

  private static Map<String, Object> constants(ClassInfo type, Schema schema) {
    Map<String, Object> words = new LinkedHashMap<>();
    for (Object published : schema.getEnumeration()) {
      AnnotationInstance said =
          type.field(PublishedTypes.constant(published)).declaredAnnotation(Description.class);
      if (said != null) {
        words.put(published.toString(), map(Words.split(said.value().asString())));
      }
    }
    return words;
  }

  static Map<String, String> map(Words.Both words) {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("en", words.en());
    map.put("zh", words.zh());
    return map;
  }
}
