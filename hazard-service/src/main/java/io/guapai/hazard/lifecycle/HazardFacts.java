package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Grade;
import io.guapai.contracts.hazard.HazardBroughtIn;
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

  static HazardReported reported(Hazard hazard, @Nullable Grade claimed) {
    return new HazardReported(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        hazard.equipmentId,
        hazard.equipmentNo,
        hazard.origin.code(),
        hazard.origin.description(),
        hazard.origin.sourceKind(),
        hazard.origin.reportedAt(),
        hazard.demonstration,
        hazard.origin.fault().isEmpty() ? null : hazard.origin.fault(),
        claimed);
  }

  static HazardBroughtIn broughtIn(Hazard hazard, FormerLife.Stand stand) {
    return new HazardBroughtIn(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        hazard.equipmentId,
        hazard.equipmentNo,
        hazard.origin.code(),
        hazard.origin.description(),
        hazard.origin.sourceKind(),
        hazard.origin.fault().isEmpty() ? null : hazard.origin.fault(),
        stand.source(),
        stand.recordNo(),
        stand.reportedOn(),
        hazard.grading.grade(),
        hazard.limit.dueDate(),
        stand.graceUntil(),
        stand.rectifiedOn(),
        stand.endedOn(),
        stand.state() == HazardState.REJECTED || stand.state() == HazardState.TRANSFERRED,
        hazard.demonstration);
  }

  static HazardGraded graded(Hazard hazard) {
    Grade grade = Objects.requireNonNull(hazard.grading.grade());
    return new HazardGraded(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        hazard.equipmentId,
        hazard.origin.code(),
        grade,
        Objects.requireNonNull(hazard.grading.basis()),
        hazard.limit.dueDate(),
        hazard.grading.stopUse());
  }

  static HazardPlanned planned(Hazard hazard) {
    LocalDate due = Objects.requireNonNull(hazard.limit.dueDate());
    return new HazardPlanned(hazard.id.toString(), hazard.enterpriseId, hazard.regionCode, due);
  }

  static HazardRectified rectified(Hazard hazard, Instant at) {
    return new HazardRectified(hazard.id.toString(), hazard.enterpriseId, hazard.regionCode, at);
  }

  static HazardListed listed(Hazard hazard, Supervision listing) {
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
        hazard.limit.dueDate());
  }

  static HazardDelisted delisted(Hazard hazard, Supervision listing) {
    return new HazardDelisted(
        hazard.id.toString(),
        hazard.hazardNo,
        listing.id().toString(),
        hazard.enterpriseId,
        hazard.regionCode,
        listing.level(),
        listing.authorityRegion());
  }

  static HazardClosed closed(Hazard hazard, Instant at, String reason) {
    return new HazardClosed(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        hazard.grading.grade(),
        hazard.origin.code(),
        hazard.limit.dueDate(),
        at,
        reason);
  }

  static HazardMerged merged(Hazard hazard, Hazard into, String reason, Instant at) {
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
      Hazard hazard, String receiver, String documentNo, String reason, Instant at) {
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

  static HazardExtended extended(Hazard hazard, LocalDate before, String reason) {
    return new HazardExtended(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        Objects.requireNonNull(hazard.grading.grade()),
        before,
        Objects.requireNonNull(hazard.limit.dueDate()),
        reason);
  }

  static HazardOverdue overdue(Hazard hazard) {
    return new HazardOverdue(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        Objects.requireNonNull(hazard.grading.grade()),
        Objects.requireNonNull(hazard.limit.dueDate()),
        hazard.limit.overdueCycle());
  }

  static HazardOverdueWithdrawn overdueWithdrawn(
      Hazard hazard, @Nullable LocalDate rectifiedOn, String reason) {
    return new HazardOverdueWithdrawn(
        hazard.id.toString(),
        hazard.hazardNo,
        hazard.enterpriseId,
        hazard.regionCode,
        Objects.requireNonNull(hazard.grading.grade()),
        Objects.requireNonNull(hazard.limit.dueDate()),
        hazard.limit.overdueCycle(),
        rectifiedOn,
        reason);
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
