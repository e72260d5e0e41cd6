package io.guapai.hazard.attachment;

import io.guapai.runtime.file.FileConfig;
import io.guapai.runtime.file.FormParts;
import io.guapai.runtime.file.UploadedFile;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.query.ParameterValues;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** A file that came to be attached to a hazard. */
record Upload(UploadedFile file, FilePurpose purpose, @Nullable String caption) {

  private static final int LONGEST_CAPTION = 500;

  /** What makes two uploads the same request. */
  record Fingerprint(
      String hazard, String sha256, String name, FilePurpose purpose, @Nullable String caption) {}

  /**
   * Takes the parts {@code file}, {@code purpose} and {@code caption} and looks at the content.
   *
   * @throws ProblemException when a part is missing or wrong (400), or the file is too large (413),
   *     empty (422) or of a type not taken (415)
   */
  static Upload of(MultipartFormDataInput form, FileConfig limits) {
    FilePurpose purpose =
        ParameterValues.constant("purpose", FilePurpose.class, FormParts.required(form, "purpose"));
    String caption = FormParts.bounded(form, "caption", LONGEST_CAPTION);
    return new Upload(UploadedFile.of(form, limits), purpose, caption);
  }

  Fingerprint fingerprint(String hazard) {
    return new Fingerprint(hazard, file.sha256(), file.name(), purpose, caption);
  }
}
