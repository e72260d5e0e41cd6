package io.guapai.hazard;

import io.guapai.document.Paper;
import io.guapai.document.Printability;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;

/** Official papers are issued as they can be printed. */
public final class Printable {

  private Printable() {}

  /**
   * Refuses a paper that could not be printed as it is.
   *
   * @throws ProblemException with the part of the paper and the characters that the face lacks
   *     (422)
   */
  public static void require(Paper paper) {
    Printability.lacking(paper)
        .ifPresent(
            lacking -> {
              throw new ProblemException(
                  PlatformProblem.UNPRINTABLE, null, lacking.part(), lacking.characters());
            });
  }
}
