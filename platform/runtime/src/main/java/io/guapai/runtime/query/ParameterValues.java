package io.guapai.runtime.query;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.RefusedParameter;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what resource methods declare as query parameters of a type: a constant, a territory, a
 * day, a number within bounds, true or false, a UUID, a text. What is none is refused with the name
 * of the parameter, what was given and what would be one (400); a blank is as good as nothing. Left
 * to itself Quarkus answers 404 (Jakarta REST 3.1, 3.2) and says nothing.
 *
 * <p>An id in an address that is no UUID, where the ids are, or has a control character is the id
 * of nothing (404).
 */
@Provider
public class ParameterValues implements ParamConverterProvider {

  private static final Set<Class<?>> ID_TYPES = Set.of(UUID.class, String.class);

  private static final int MOST_SHOWN = 64;

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, @Nullable Type generic, Annotation[] annotations) {
    ValueForm<T> form = ValueForm.of(type, annotations);
    if (form == null) {
      return null;
    }
    for (Annotation annotation : annotations) {
      if (annotation instanceof QueryParam query) {
        return new Reader<>(text -> text.isBlank() ? null : value(query.value(), form, text));
      }
      if (annotation instanceof PathParam path && ID_TYPES.contains(type)) {
        return new Reader<>(text -> id(path.value(), form, text));
      }
    }
    return null;
  }

  /**
   * A constant by its name, for what comes otherwise than in the address.
   *
   * @throws ProblemException when there is no such constant (400)
   */
  public static <E extends Enum<E>> E constant(String name, Class<E> type, String text) {
    return value(name, ValueForm.constants(type), text);
  }

  /**
   * An id in an address; what is no UUID is the id of nothing.
   *
   * @throws ProblemException when it is none (404)
   */
  public static UUID id(String name, String text) {
    return id(name, ValueForm.ids(), text);
  }

  static String shortened(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }

  private static <T> T value(String name, ValueForm<T> form, String text) {
    try {
      return form.parse().apply(text);
    } catch (RuntimeException e) {
      throw form.refused(name, shortened(text));
    }
  }

  private static <T> T id(String name, ValueForm<T> form, String text) {
    try {
      return form.parse().apply(text);
    } catch (RuntimeException e) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, name, name, shortened(text));
    }
  }

  private record Reader<T>(Function<String, @Nullable T> reading) implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String text) {
      try {
        return text == null ? null : reading.apply(text);
      } catch (ProblemException e) {
        throw new RefusedParameter(e);
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
