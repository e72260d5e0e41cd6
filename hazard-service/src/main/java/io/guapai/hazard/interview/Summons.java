package io.guapai.hazard.interview;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Text;
import io.guapai.runtime.http.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice of an interview (约谈通知).
 *
 * @param scheduledFor when it takes place
 * @param matter what it is about
 * @param requiredAttendee who has to come
 */
@Schema
public record Summons(
    @NotNull OffsetDateTime scheduledFor,
    @NotBlank @Text(max = 300) String place,
    @NotBlank @Text(max = 2000) String matter,
    @NotNull @Valid Attendee requiredAttendee) {

  /** Who has to come. */
  public record Attendee(
      @NotBlank @Text(max = 100) String name, @NotBlank @Text(max = 100) String post) {}

  /**
   * Refuses a time that has passed, and one so far away that it must be a slip.
   *
   * @throws ProblemException naming the times
   */
  void requireTime(Instant now, ZoneId zone) {
    OffsetDateTime from = now.atZone(zone).toOffsetDateTime();
    OffsetDateTime to = from.plusYears(1);
    if (!scheduledFor.isAfter(from) || scheduledFor.isAfter(to)) {
      throw new ProblemException(
          HazardProblem.INTERVIEW_TIME,
          "scheduledFor",
          scheduledFor.toString(),
          from.toString(),
          to.toString());
    }
  }
}
