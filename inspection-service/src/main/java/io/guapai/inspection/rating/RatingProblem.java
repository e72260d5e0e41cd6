package io.guapai.inspection.rating;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why a rating is refused. */
public enum RatingProblem implements ProblemType {
  RATED_ALREADY(409),
  RATING_TOO_LATE(422);

  private final int status;

  RatingProblem(int status) {
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
