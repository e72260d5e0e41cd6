package io.guapai.runtime.file;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** The parts of a multipart form; of several with one name the first counts. */
public final class FormParts {

  private FormParts() {}

  /** The text of a part; null when it is not there, or says nothing. */
  public static @Nullable String text(MultipartFormDataInput form, String name) {
    FormValue value = part(form, name);
    if (value == null || value.isFileItem() || value.getValue().isBlank()) {
      return null;
    }
    // The database keeps no NUL.
    return value.getValue().replace('\u0000', '\uFFFD');
  }

  /**
   * The same of a part that must be there.
   *
   * @throws ProblemException when it is not (400)
   */
  public static String required(MultipartFormDataInput form, String name) {
    String text = text(form, name);
    if (text == null) {
      throw new ProblemException(PlatformProblem.PART_MISSING, name, name);
    }
    return text;
  }

  /**
   * The same of a part of bounded length, in characters.
   *
   * @throws ProblemException when it is longer (400)
   */
  public static @Nullable String bounded(MultipartFormDataInput form, String name, int longest) {
    String text = text(form, name);
    if (text != null && text.length() > longest) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE,
          name,
          name,
          text.length() + " characters",
          "0–" + longest + " characters");
    }
    return text;
  }

  static @Nullable FormValue part(MultipartFormDataInput form, String name) {
    return form.getValues().getOrDefault(name, List.of()).stream().findFirst().orElse(null);
  }
}
