package io.guapai.inspection.mapping;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why words of an institute are not understood. */
public enum MappingProblem implements ProblemType {
  /** The shelf has no words of the institute on that day. */
  NO_WORDS_OF_INSTITUTE(422),
  /** The institute has words on the shelf, and this is none of them. */
  WORD_UNKNOWN(422);

  private final int status;

  MappingProblem(int status) {
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
