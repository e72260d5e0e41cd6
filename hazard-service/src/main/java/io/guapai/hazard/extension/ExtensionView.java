package io.guapai.hazard.extension;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The extension of a hazard, and until when one may be asked for.
 *
 * @param lastDayToAsk last day to ask; null when the hazard has no deadline or was asked for
 * @param latestDate the latest date that may be asked for, likewise
 * @param review of the supervising department; null when there is none
 */
public record ExtensionView(
    ExtensionState state,
    @Nullable LocalDate lastDayToAsk,
    @Nullable LocalDate latestDate,
    @Nullable Asked application,
    @Nullable Reviewed review,
    @Nullable Decided decision) {

  /** The application. */
  public record Asked(
      String id,
      LocalDate dueDate,
      LocalDate requestedDate,
      String reason,
      String interimMeasures,
      String askedBy,
      OffsetDateTime askedAt) {

    static Asked of(Application application, ZoneId zone) {
      return new Asked(
          application.id().toString(),
          application.dueDate(),
          application.requestedDate(),
          application.reason(),
          application.interimMeasures(),
          application.askedBy(),
          application.askedAt().atZone(zone).toOffsetDateTime());
    }
  }

  /** The review of it. */
  public record Reviewed(
      boolean recommended,
      String opinion,
      String signer,
      String reviewedBy,
      OffsetDateTime reviewedAt) {

    static Reviewed of(Review review, ZoneId zone) {
      return new Reviewed(
          review.recommended(),
          review.opinion(),
          review.signer(),
          review.reviewedBy(),
          review.reviewedAt().atZone(zone).toOffsetDateTime());
    }
  }

  /** The decision on it. */
  public record Decided(
      boolean approved,
      @Nullable LocalDate dueDate,
      String reason,
      String authorityRegion,
      String decidedBy,
      OffsetDateTime decidedAt) {

    static Decided of(Decision decision, ZoneId zone) {
      return new Decided(
          decision.approved(),
          decision.dueDate(),
          decision.reason(),
          decision.authorityRegion(),
          decision.decidedBy(),
          decision.decidedAt().atZone(zone).toOffsetDateTime());
    }
  }
}
