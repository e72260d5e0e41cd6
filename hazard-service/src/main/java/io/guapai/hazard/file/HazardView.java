package io.guapai.hazard.file;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.SourceKind;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingState;
import io.guapai.hazard.movein.FormerRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as it is shown.
 *
 * @param equipmentId unit concerned; null when it is about the enterprise itself
 * @param overdueCycle how often it ran past a deadline
 * @param stopUseReason why the unit must not be used, or why no unit is stopped although it is
 *     major; null when it may be used
 * @param deadline why it is due on that day
 * @param listing its listing: the active one, or the last
 * @param sourceDetail number of a document, name of an expert
 * @param mergedInto id of the hazard that it was merged into
 * @param repeatOf id of the hazard that came back with it
 * @param repeatCount how often it came back within the period of the rules
 * @param paper the paper that gave it a date of its own; null when none did
 * @param broughtIn where it was brought in from; null when it was reported here
 * @param riskPointId risk point at which it was found; null when none was named
 * @param version to be sent as If-Match by who acts on it
 */
public record HazardView(
    String id,
    String hazardNo,
    @Nullable String equipmentId,
    @Nullable String equipmentNo,
    String enterpriseId,
    String regionCode,
    String code,
    String titleZh,
    String titleEn,
    String description,
    @Nullable Grade grade,
    @Nullable String basis,
    HazardState state,
    boolean overdue,
    int overdueCycle,
    @Nullable LocalDate dueDate,
    @JsonRawValue @Schema(implementation = io.guapai.hazard.deadline.Explanation.class)
        @Nullable String deadline,
    boolean stopUse,
    @Nullable String stopUseReason,
    @Nullable Listed listing,
    SourceKind sourceKind,
    @Nullable String sourceDetail,
    String foundBy,
    LocalDate foundOn,
    @Nullable Paper paper,
    @Nullable FormerRecord broughtIn,
    @Nullable String riskPointId,
    OffsetDateTime reportedAt,
    @Nullable OffsetDateTime closedAt,
    @Nullable String mergedInto,
    @Nullable String repeatOf,
    int repeatCount,
    String correlationId,
    boolean demonstration,
    long version) {

  private static final String STOP_USE = "重大隐患，销号前停止使用 / Major: out of use until closed: ";
  private static final String NO_UNIT =
      "隐患涉及使用单位本身，无设备可停用 / About the enterprise itself: no unit to stop";

  /**
   * The paper that gave it a date of its own.
   *
   * @param no number of the paper
   * @param item its number on the paper
   * @param dueDate last day to rectify it by the paper
   */
  public record Paper(String no, String item, LocalDate dueDate) {

    static @Nullable Paper of(Hazard hazard) {
      LocalDate due = hazard.given().paperDue();
      return due == null
          ? null
          : new Paper(hazard.given().paperNo(), hazard.given().paperItem(), due);
    }
  }

  /** What of its listing concerns the hazard. */
  public record Listed(
      String id,
      String no,
      Level level,
      String authorityRegion,
      ListingState state,
      OffsetDateTime since) {

    static Listed of(Listing listing, ZoneId zone) {
      return new Listed(
          listing.id().toString(),
          listing.listingNo(),
          listing.level(),
          listing.authorityRegion(),
          listing.state(),
          at(listing.since(), zone));
    }
  }

  private static @Nullable String stopUseReason(Hazard hazard) {
    if (hazard.grading().stopUse()) {
      return STOP_USE + hazard.grading().basis();
    }
    return hazard.grade() == Grade.MAJOR && hazard.equipmentId() == null && hazard.state().open()
        ? NO_UNIT
        : null;
  }

  static HazardView of(
      Hazard hazard, @Nullable Listing listing, @Nullable FormerRecord broughtIn, ZoneId zone) {
    return new HazardView(
        hazard.id().toString(),
        hazard.hazardNo(),
        hazard.equipmentId(),
        hazard.equipmentNo(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        hazard.code(),
        hazard.origin().titleZh(),
        hazard.origin().titleEn(),
        hazard.description(),
        hazard.grade(),
        hazard.grading().basis(),
        hazard.state(),
        hazard.overdue(),
        hazard.limit().overdueCycle(),
        hazard.dueDate(),
        hazard.limit().deadline(),
        hazard.grading().stopUse(),
        stopUseReason(hazard),
        listing == null ? null : Listed.of(listing, zone),
        hazard.origin().sourceKind(),
        hazard.origin().sourceDetail(),
        hazard.origin().foundBy(),
        hazard.foundOn(),
        Paper.of(hazard),
        broughtIn,
        hazard.riskPointId() == null ? null : hazard.riskPointId().toString(),
        at(hazard.origin().reportedAt(), zone),
        hazard.closedAt() == null ? null : at(hazard.closedAt(), zone),
        text(hazard.mergedInto()),
        text(hazard.repeat().of()),
        hazard.repeat().count(),
        hazard.correlationId(),
        hazard.demonstration(),
        hazard.version());
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  private static OffsetDateTime at(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
