package io.guapai.hazard.lifecycle;

import io.guapai.hazard.deadline.PaperDate;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date that a paper gave a hazard, such as an institute's notice.
 *
 * @param paperNo number of the paper; empty when none gave it a date
 * @param paperItem number of the hazard on that paper; empty when none gave it a date
 * @param paperDue the date; null when none did
 */
@Embeddable
public record Given(String paperNo, String paperItem, @Nullable LocalDate paperDue) {

  static Given of(Report report) {
    PaperDate paper = report.paper();
    return new Given(report.paperNo(), report.paperItem(), paper == null ? null : paper.date());
  }

  /** The date as the rules take it; null when no paper gave one. */
  @Nullable PaperDate from(LocalDate foundOn) {
    return paperDue == null ? null : new PaperDate(paperNo, paperItem, foundOn, paperDue);
  }

  Given later(LocalDate date) {
    return new Given(paperNo, paperItem, date);
  }
}
