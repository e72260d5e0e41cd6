package io.guapai.runtime.act;

import io.guapai.runtime.http.ProblemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An act as it is shown to who may do it, or not.
 *
 * @param act last part of its address
 * @param href its address, to which what it says is posted
 * @param allowed whether nothing but what it says can stand against it
 * @param because what stands against it; null when nothing does
 * @param duty what an authority owes and the act would fulfil, the most urgent; null when nothing
 *     of the kind is owed, or the act is not allowed
 */
public record ActView(
    String act,
    String href,
    String en,
    String zh,
    boolean allowed,
    @Nullable Because because,
    @Nullable OpenDuty duty) {

  /** Why an act is not open: the problem that it would be refused with. */
  public record Because(String type, int status, String en, String zh) {

    static Because of(ProblemException problem) {
      return new Because(
          problem.address().toString(),
          problem.type().status(),
          problem.detail(Locale.ENGLISH),
          problem.detail(Locale.SIMPLIFIED_CHINESE));
    }
  }

  static ActView of(
      ActAt at, String href, @Nullable ProblemException against, @Nullable OpenDuty duty) {
    return new ActView(
        at.path(),
        href,
        at.en(),
        at.zh(),
        against == null,
        against == null ? null : Because.of(against),
        against == null ? duty : null);
  }
}
