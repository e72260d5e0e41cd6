package io.guapai.runtime.upload;

import io.guapai.runtime.file.FileConfig;
import io.guapai.runtime.file.FormParts;
import io.guapai.runtime.file.UploadedFile;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** A file that came to be handed in with a dossier. */
record Upload(UploadedFile file, @Nullable String title) {

  /** Longest title that is taken. */
  private static final int LONGEST_TITLE = 200;

  private static final String PRINTABLE = "[^\\x00-\\x1F\\x7F]*";

  /** What makes two uploads the same request. */
  record Fingerprint(String sha256, String name, @Nullable String title) {}

  /**
   * Takes the parts {@code file} and {@code title} and looks at the content.
   *
   * @throws ProblemException when a part is missing or wrong (400), or the file is too large (413),
   *     empty (422) or of a type not taken (415)
   */
  static Upload of(MultipartFormDataInput form, FileConfig limits) {
    return new Upload(UploadedFile.of(form, limits), title(form));
  }

  Fingerprint fingerprint() {
    return new Fingerprint(file.sha256(), file.name(), title);
  }

  private static @Nullable String title(MultipartFormDataInput form) {
    String given = FormParts.bounded(form, "title", LONGEST_TITLE);
    if (given == null) {
      return null;
    }
    String title = Typed.name(given);
    if (!title.matches(PRINTABLE)) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, "title", "title", "control characters", "plain text");
    }
    return title.isEmpty() ? null : title;
  }
}
