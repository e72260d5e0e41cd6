package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Grade;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardDelisted;
import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardPlanned;
import io.guapai.contracts.hazard.HazardRectified;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.HazardTransferred;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of a hazard. */
final class HazardFacts {

  private HazardFacts() {}

  static HazardReported reported(HazardFile hazard, @Nullable Grade claimed) {
    return new HazardReported(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        hazard.equipmentId,
        hazard.equipmentNo,
        hazard.code,
        hazard.description,
        hazard.sourceKind,
        hazard.reportedAt,
        hazard.demonstration,
        hazard.fault.isEmpty() ? null : hazard.fault,
        claimed);
  }

  static HazardGraded graded(HazardFile hazard) {
    Grade grade = Objects.requireNonNull(hazard.grade);
    return new HazardGraded(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        hazard.equipmentId,
        hazard.code,
        grade,
        Objects.requireNonNull(hazard.basis),
        hazard.dueDate,
        hazard.stopUse);
  }

  static HazardPlanned planned(HazardFile hazard) {
    LocalDate due = Objects.requireNonNull(hazard.dueDate);
    return new HazardPlanned(hazard.id.toString(), hazard.enterpriseId, hazard.regionCode, due);
  }

  static HazardRectified rectified(HazardFile hazard, Instant at) {
    return new HazardRectified(hazard.id.toString(), hazard.enterpriseId, hazard.regionCode, at);
  }

  static HazardListed listed(HazardFile hazard, Supervision listing) {
    return new HazardListed(
        hazard.id.toString(),
        hazard.hazardNo,
        listing.id().toString(),
        listing.listingNo(),
        hazard.enterpriseId,
        hazard.regionCode,
        listing.level(),
        listing.authorityRegion(),
        listing.dueDate(),
        text(listing.supersedes()),
        listing.reason(),
        hazard.dueDate);
  }

  static HazardDelisted delisted(HazardFile hazard, Supervision listing) {
    return new HazardDelisted(
        hazard.id.toString(),
        hazard.hazardNo,
        listing.id().toString(),
        hazard.enterpriseId,
        hazard.regionCode,
        listing.level(),
        listing.authorityRegion());
  }

  static HazardClosed closed(HazardFile hazard, Instant at, String reason) {
    return new HazardClosed(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        hazard.grade,
        hazard.code,
        hazard.dueDate,
        at,
        reason);
  }

  static HazardMerged merged(HazardFile hazard, Hazard into, String reason, Instant at) {
    return new HazardMerged(
        hazard.id.toString(),
        hazard.hazardNo,
        into.id.toString(),
        hazard.enterpriseId,
        hazard.regionCode,
        reason,
        at);
  }

  static HazardTransferred transferred(
      HazardFile hazard, String receiver, String documentNo, String reason, Instant at) {
    return new HazardTransferred(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        receiver,
        documentNo,
        reason,
        at);
  }

  static HazardExtended extended(HazardFile hazard, LocalDate before, String reason) {
    return new HazardExtended(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        Objects.requireNonNull(hazard.grade),
        before,
        Objects.requireNonNull(hazard.dueDate),
        reason);
  }

  static HazardOverdue overdue(HazardFile hazard) {
    return new HazardOverdue(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        Objects.requireNonNull(hazard.grade),
        Objects.requireNonNull(hazard.dueDate),
        hazard.overdueCycle);
  }

  static HazardOverdueWithdrawn overdueWithdrawn(
      HazardFile hazard, @Nullable LocalDate rectifiedOn, String reason) {
    return new HazardOverdueWithdrawn(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        Objects.requireNonNull(hazard.grade),
        Objects.requireNonNull(hazard.dueDate),
        hazard.overdueCycle,
        rectifiedOn,
        reason);
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
