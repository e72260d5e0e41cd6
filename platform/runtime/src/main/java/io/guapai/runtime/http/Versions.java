package io.guapai.runtime.http;

import org.jspecify.annotations.Nullable;

/** Entity tags of versioned records: an update names the version it was made from. */
public final class Versions {

  private Versions() {}

  /** The entity tag of a version. */
  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Refuses an update made from another version than the current one.
   *
   * @param ifMatch header {@code If-Match}
   * @throws ProblemException when the header is missing (428) or names another version (412)
   */
  public static void require(@Nullable String ifMatch, long current) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(PlatformProblem.VERSION_REQUIRED, "If-Match", tag(current));
    }
    if (!ifMatch.equals("*") && !ifMatch.equals(tag(current))) {
      throw new ProblemException(
          PlatformProblem.VERSION_CHANGED, "If-Match", ifMatch, tag(current));
    }
  }
}
