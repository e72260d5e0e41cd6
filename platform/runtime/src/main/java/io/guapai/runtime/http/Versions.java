package io.guapai.runtime.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags of versioned records: an update names the version it was made from. */
public final class Versions {

  /** A tag stands for a record and not for its bytes: one that a proxy weakened names it too. */
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

  private static final String ANY = "*";

  private Versions() {}

  /** The entity tag of a version. */
  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Refuses an update made from another version than the current one.
   *
   * @param ifMatch header {@code If-Match}: one tag, or several of which one fits (RFC 9110
   *     §13.1.1); {@code *} names no version and says only that the record exists
   * @throws ProblemException when the header is missing or {@code *} (428), or names another
   *     version (412)
   */
  public static void require(@Nullable String ifMatch, long current) {
    String named = named(ifMatch);
    if (named == null) {
      throw new ProblemException(PlatformProblem.VERSION_REQUIRED, "If-Match", tag(current));
    }
    if (!names(named, String.valueOf(current))) {
      throw new ProblemException(PlatformProblem.VERSION_CHANGED, "If-Match", named, tag(current));
    }
  }

  /**
   * The same for an update that does not rest on what is there: without a version, any passes.
   *
   * @throws ProblemException when the header names another version (412)
   */
  public static void requireIfNamed(@Nullable String ifMatch, long current) {
    if (named(ifMatch) != null) {
      require(ifMatch, current);
    }
  }

  private static @Nullable String named(@Nullable String ifMatch) {
    return ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals(ANY) ? null : ifMatch;
  }

  private static boolean names(String ifMatch, String version) {
    return TAG.matcher(ifMatch).results().map(tag -> tag.group(1)).anyMatch(version::equals);
  }
}
