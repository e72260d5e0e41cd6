package io.guapai.hazard.deadline;

import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.Mark;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** How long an extension may be: a share of the original term. */
public record ExtensionShare(
    String id, String edition, int numerator, int denominator, String source, Mark mark) {

  /** Its name on the shelf. */
  public static final String ID = "EXTENSION-SHARE";

  /** What the shelf says of it. */
  public record Body(@Min(1) int numerator, @Min(1) int denominator) {}

  /** The share of an edition on the shelf. */
  public static ExtensionShare of(Edition<Body> edition) {
    return new ExtensionShare(
        edition.id(),
        edition.edition(),
        edition.says().numerator(),
        edition.says().denominator(),
        edition.source(),
        edition.mark());
  }

  /** The latest date to which a term may be extended; parts of a day do not count. */
  public LocalDate latest(Term original) {
    return original.due().plusDays(original.days() * numerator / denominator);
  }

  String fraction() {
    return numerator + "/" + denominator;
  }
}
