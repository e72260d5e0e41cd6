package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** What may be wrong with a profile; the problem's field is the path inside it. */
public enum ProfileProblem implements ProblemType {
  PROFILE_UNREADABLE,
  PROFILE_KEY_UNKNOWN,
  PROFILE_VALUE_MISSING,
  PROFILE_VALUE_INVALID,
  PROFILE_FIELD_TWICE;

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return 422;
  }
}
