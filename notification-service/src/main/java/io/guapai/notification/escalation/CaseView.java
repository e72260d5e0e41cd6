package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.ladder.LadderStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case as officers see it.
 *
 * @param regionName full name of the place
 * @param level the government in charge
 * @param authorityRegion division code of that government
 * @param reachedAt when the case came to this level
 * @param acknowledgeBy the first instant too late for this level's acknowledgement
 * @param term the rule that the instant was reckoned under
 * @param steps the levels that the case reached; null in lists
 * @param version for {@code If-Match}
 */
public record CaseView(
    String id,
    String hazardId,
    String hazardNo,
    String listingId,
    String listingNo,
    String enterpriseId,
    String regionCode,
    String regionName,
    Level level,
    String authorityRegion,
    CaseState state,
    Instant reachedAt,
    Instant acknowledgeBy,
    Term term,
    @Nullable String acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable List<Step> steps,
    long version) {

  /**
   * The rule of a term, with its standing: "proposed" is no official rule.
   *
   * @param workingDays length of a term in working days; null of one in calendar days
   * @param rule id of the rung on the shelf
   * @param since first day on which the rule was in force
   * @param explanationZh how the instant was reckoned
   * @param explanationEn the same in English
   */
  public record Term(
      @Nullable Integer workingDays,
      int days,
      DayUnit unit,
      String rule,
      String edition,
      LocalDate since,
      String standing,
      String explanationZh,
      String explanationEn) {}

  /**
   * A level that the case reached.
   *
   * @param eventId the escalation-raised event; null when a listing brought the case there
   */
  public record Step(
      Level level,
      String authorityRegion,
      Instant reachedAt,
      Instant acknowledgeBy,
      @Nullable String eventId) {

    static Step of(LadderStep step) {
      return new Step(
          step.level(),
          step.authorityRegion(),
          step.reachedAt(),
          Objects.requireNonNull(step.until()),
          step.eventId());
    }
  }
}
