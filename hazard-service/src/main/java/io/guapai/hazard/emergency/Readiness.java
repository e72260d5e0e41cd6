package io.guapai.hazard.emergency;

import io.guapai.runtime.rule.Mark;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an enterprise is prepared for an emergency.
 *
 * @param plans number of its plans
 * @param lastReviewedOn when one of them was last reviewed
 * @param lastTrainedOn when people were last trained in one
 * @param since first day of the months that the rule looks at
 * @param drills number of drills since that day
 * @param drilled whether these are enough by the rule
 */
public record Readiness(
    String enterpriseId,
    long plans,
    @Nullable LocalDate lastReviewedOn,
    @Nullable LocalDate lastTrainedOn,
    @Nullable LocalDate lastDrillOn,
    LocalDate since,
    long drills,
    boolean drilled,
    DrillRule rule) {

  /** At least so many drills within so many months. */
  public record DrillRule(String edition, int least, int months, String source, Mark mark) {}
}
