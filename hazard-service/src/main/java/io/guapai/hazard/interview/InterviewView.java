package io.guapai.hazard.interview;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.guapai.contracts.InterviewTrigger;
import io.guapai.hazard.deadline.Explanation;
import io.guapai.hazard.interview.Interview.Ended;
import io.guapai.hazard.interview.Interview.Held;
import io.guapai.hazard.interview.Interview.Reported;
import io.guapai.hazard.interview.Interview.Summoned;
import io.guapai.hazard.interview.Summons.Attendee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An interview as it is shown.
 *
 * @param authorityRegion territory of the authority that holds it
 * @param reportDue last day for the report of the enterprise
 * @param reportDeadline why it is due on that day
 * @param version to be sent as If-Match by who acts on it
 */
public record InterviewView(
    String id,
    InterviewTrigger trigger,
    InterviewState state,
    @Nullable String hazardId,
    String enterpriseId,
    String regionCode,
    String authorityRegion,
    String proposedBy,
    OffsetDateTime proposedAt,
    @Nullable OffsetDateTime scheduledFor,
    @Nullable String place,
    @Nullable String matter,
    @Nullable Attendee requiredAttendee,
    @Nullable String summonedBy,
    @Nullable OffsetDateTime summonedAt,
    @Nullable Boolean attended,
    List<String> attendees,
    @Nullable String minutes,
    @Nullable String commitments,
    @Nullable Boolean signed,
    @Nullable LocalDate heldOn,
    @Nullable String recordedBy,
    @Nullable LocalDate reportDue,
    @JsonRawValue @Schema(implementation = Explanation.class) @Nullable String reportDeadline,
    @Nullable String report,
    @Nullable OffsetDateTime reportedAt,
    @Nullable String opinion,
    @Nullable String cancelReason,
    @Nullable String endedBy,
    @Nullable OffsetDateTime endedAt,
    String correlationId,
    long version) {

  static InterviewView of(Interview interview, ZoneId zone) {
    Summoned summoned = interview.summoned;
    Held held = interview.held;
    Reported reported = interview.reported;
    Ended ended = interview.ended;
    return new InterviewView(
        interview.id.toString(),
        interview.trigger,
        interview.state,
        interview.hazardId == null ? null : interview.hazardId.toString(),
        interview.enterpriseId,
        interview.regionCode,
        interview.authorityRegion,
        interview.proposedBy,
        interview.proposedAt.atZone(zone).toOffsetDateTime(),
        at(of(summoned, Summoned::scheduledFor), zone),
        of(summoned, Summoned::place),
        of(summoned, Summoned::matter),
        of(summoned, notice -> new Attendee(notice.attendeeName(), notice.attendeePost())),
        of(summoned, Summoned::summonedBy),
        at(of(summoned, Summoned::summonedAt), zone),
        of(held, Held::attended),
        held == null ? List.of() : List.of(held.attendees()),
        of(held, Held::minutes),
        of(held, Held::commitments),
        of(held, Held::signed),
        of(held, Held::heldOn),
        of(held, Held::recordedBy),
        of(held, Held::reportDue),
        of(held, Held::reportDeadline),
        of(reported, Reported::report),
        at(of(reported, Reported::reportedAt), zone),
        of(ended, Ended::opinion),
        of(ended, Ended::cancelReason),
        of(ended, Ended::endedBy),
        at(of(ended, Ended::endedAt), zone),
        interview.correlationId,
        interview.version);
  }

  private static <P, V> @Nullable V of(@Nullable P part, Function<P, ? extends @Nullable V> value) {
    return part == null ? null : value.apply(part);
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
    return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
  }
}
