package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** What may be wrong with an uploaded file as a whole, or with what is asked of its import. */
public enum UploadProblem implements ProblemType {
  UPLOAD_PART_MISSING(400),
  UPLOAD_TOO_LARGE(413),
  UPLOAD_EMPTY(422),
  UPLOAD_NOT_IN_ENCODING(422),
  UPLOAD_NOT_TEXT(422),
  UPLOAD_NOT_CSV(422),
  UPLOAD_HEADER_MISSING(422),
  UPLOAD_COLUMN_MISSING(422),
  UPLOAD_COLUMN_TWICE(422),
  IMPORT_NOT_TO_CONFIRM(409);

  private final int status;

  UploadProblem(int status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }
}
