package io.guapai.inspection.draw;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why a draw is refused. */
public enum DrawProblem implements ProblemType {
  /** A draw is for one plan or for one campaign. */
  DRAW_FOR_ONE(422),
  /** No plan or campaign of this id is announced for the territory. */
  DRAW_FOR_NONE(422),
  /** The plan has fewer rounds. */
  DRAW_ROUND(422),
  /** The round was drawn there. */
  DRAW_ON_FILE(409),
  POOL_EMPTY(422),
  POOL_TOO_SMALL(422),
  /** Too few inspectors may check one who may be drawn. */
  POOL_UNMANNED(422),
  /** An inspector of the pool is no longer in office, or declared a conflict since. */
  POOL_OUTDATED(409),
  /** Checks of it are arranged. */
  DRAW_UNDER_WAY(409),
  DRAW_STATE(409);

  private final int status;

  DrawProblem(int status) {
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
