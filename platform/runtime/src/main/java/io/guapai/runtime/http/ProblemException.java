package io.guapai.runtime.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A refused request, or a refused fact: what is wrong, where, and with which values. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final @Nullable String field;
  private final transient List<Object> arguments;

  /**
   * @param type the kind of error
   * @param field the offending field, in the request's own names; null when there is none
   * @param arguments values for the text's placeholders {0}, {1}, …
   */
  public ProblemException(ProblemType type, @Nullable String field, Object... arguments) {
    super(ProblemTexts.detail(type, Locale.ENGLISH, arguments));
    this.type = type;
    this.field = field;
    this.arguments = List.of(arguments);
  }

  public ProblemType type() {
    return type;
  }

  public @Nullable String field() {
    return field;
  }

  /** The stable address of its kind. */
  public URI address() {
    return ProblemMapper.address(type);
  }

  /** What is wrong, in Chinese or English. */
  public String detail(Locale locale) {
    return ProblemTexts.detail(type, locale, arguments());
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
