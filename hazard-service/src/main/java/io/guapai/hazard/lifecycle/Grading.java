package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Grade;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How grave a hazard is (隐患分级).
 *
 * @param grade null before it is graded
 * @param basis why it has its grade: the article, or an officer's reason; null before
 * @param severe a severe hazard in the sense of 总局令57号 §25
 * @param stopUse whether the unit is not to be used until it is closed
 */
@Embeddable
public record Grading(
    @Nullable @Enumerated(EnumType.STRING) Grade grade,
    @Nullable String basis,
    boolean severe,
    boolean stopUse) {

  static final Grading NONE = new Grading(null, null, false, false);

  /** The unit may be used again. */
  Grading usable() {
    return new Grading(grade, basis, severe, false);
  }
}
