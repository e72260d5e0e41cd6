package io.guapai.runtime.openapi;

import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.text.Words;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Publishes with the history of a kind of dossiers what its deeds are called (留痕): a history stores
 * their names alone.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = PublishedWords.AFTER_OTHERS)
public final class PublishedDeeds implements OASFilter {

  private final IndexView index;

  /**
   * @param index the types of the service and of the platform
   */
  public PublishedDeeds(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    for (AnnotationInstance at : index.getAnnotations(DocketAt.class)) {
      PathItem history =
          document.getPaths().getPathItem(at.value("path").asString() + "/{id}/history");
      if (history != null && history.getGET() != null) {
        history
            .getGET()
            .addExtension("x-deeds", words(deedsOf(dossierOf(at.target().asClass().name()))));
      }
    }
  }

  private static Map<String, Object> words(Stream<? extends Deed> deeds) {
    Map<String, Object> words = new LinkedHashMap<>();
    deeds.forEach(
        deed ->
            words.put(deed.name(), PublishedWords.map(new Words.Both(english(deed), deed.zh()))));
    return words;
  }

  /** {@code PROPOSE_LISTING} as "Propose listing". */
  private static String english(Deed deed) {
    String lower = deed.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  private static Class<?> dossierOf(DotName docket) {
    return (Class<?>) argument(load(docket.toString()), Docket.class);
  }

  /** The deeds of a life cycle: constants of an enumeration, or of the dossier itself. */
  private static Stream<? extends Deed> deedsOf(Class<?> dossier) {
    for (Class<?> type = dossier; type != null; type = type.getSuperclass()) {
      if (List.of(type.getInterfaces()).contains(Dossier.class)
          && argument(type, Dossier.class) instanceof Class<?> deeds
          && deeds.isEnum()) {
        return Arrays.stream(deeds.getEnumConstants()).map(Deed.class::cast);
      }
    }
    return Arrays.stream(dossier.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == Deed.class)
        .map(PublishedDeeds::value);
  }

  private static Deed value(Field constant) {
    try {
      constant.setAccessible(true);
      return (Deed) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands for the first parameter of a generic interface, or of one that extends it. */
  private static Type argument(Class<?> type, Class<?> generic) {
    return Stream.of(type.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(parameterized -> generic.isAssignableFrom((Class<?>) parameterized.getRawType()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " does not implement " + generic))
        .getActualTypeArguments()[0];
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
