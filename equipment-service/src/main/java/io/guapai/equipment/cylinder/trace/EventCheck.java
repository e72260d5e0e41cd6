package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.cylinder.TraceKind;
import io.guapai.equipment.cylinder.trace.TraceAnswers.TraceAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the values of an event can be, whatever the register knows. */
@ApplicationScoped
class EventCheck {

  /** So far a sender's clock may be ahead. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  /** No cycle is longer. */
  private static final int LONGEST_CYCLE_YEARS = 20;

  private final Validator validator;

  EventCheck(Validator validator) {
    this.validator = validator;
  }

  /**
   * Refuses an event that cannot be.
   *
   * @param oldest first instant whose events are still kept
   * @return null when nothing stands against it
   */
  @Nullable TraceAnswer against(TraceEvent event, Instant now, Instant oldest) {
    String detail =
        validator.validate(event).stream()
            .min(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
            .map(EventCheck::said)
            .orElse(null);
    String number = Objects.requireNonNullElse(event.eventNo(), "");
    if (detail == null) {
      detail = missing(event);
    }
    if (detail != null) {
      return TraceAnswer.refused(number, TraceRefusal.INVALID_VALUE, detail);
    }
    Instant at = event.at().toInstant();
    if (event.kind() == TraceKind.REGISTERED) {
      return TraceAnswer.refused(number, TraceRefusal.ENTERED_ELSEWHERE, null);
    }
    if (at.isAfter(now.plus(AHEAD))) {
      return TraceAnswer.refused(number, TraceRefusal.IN_FUTURE, null);
    }
    return at.isBefore(oldest)
        ? TraceAnswer.refused(number, TraceRefusal.TOO_OLD, "since " + oldest)
        : null;
  }

  private static @Nullable String missing(TraceEvent event) {
    LocalDate next = event.nextInspectionDate();
    LocalDate day = event.at().toLocalDate();
    return switch (event.kind()) {
      case FILLED -> event.medium() == null ? "medium: missing" : null;
      case DELIVERED, SENT_TO_INSPECTION -> event.party() == null ? "party: missing" : null;
      case INSPECTED -> {
        if (event.reportNo() == null) {
          yield "reportNo: missing";
        }
        yield next != null
                && (next.isBefore(day) || next.isAfter(day.plusYears(LONGEST_CYCLE_YEARS)))
            ? "nextInspectionDate: " + next
            : null;
      }
      default -> null;
    };
  }

  private static String said(ConstraintViolation<TraceEvent> violation) {
    return violation.getPropertyPath() + ": " + violation.getMessage();
  }
}
