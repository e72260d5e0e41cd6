package io.guapai.hazard.deadline;

import io.guapai.hazard.Mark;
import java.time.LocalDate;

/** How long an extension may be: a share of the original term. */
public record ExtensionShare(
    String id, String edition, int numerator, int denominator, String source, Mark mark) {

  /** The latest date to which a term may be extended; parts of a day do not count. */
  public LocalDate latest(Term original) {
    return original.due().plusDays(original.days() * numerator / denominator);
  }

  String fraction() {
    return numerator + "/" + denominator;
  }
}
