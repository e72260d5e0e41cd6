package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.By;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview that something led to.
 *
 * @param cause what led to it, by its own nature: the same cause proposes one interview
 * @param hazardId null when it is about no hazard
 * @param correlationId the story it belongs to
 */
public record Candidate(
    InterviewTrigger trigger,
    String cause,
    @Nullable UUID hazardId,
    String enterpriseId,
    String regionCode,
    String correlationId,
    By by) {

  /** An interview about a hazard. */
  public static Candidate about(Hazard hazard, InterviewTrigger trigger, String cause, By by) {
    return new Candidate(
        trigger,
        cause,
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        hazard.correlationId(),
        by);
  }

  /** The cause of an interview about an overdue, by the number of the overdue. */
  public static String overdue(UUID hazardId, int cycle) {
    return "hazard:" + hazardId + "#" + cycle;
  }
}
