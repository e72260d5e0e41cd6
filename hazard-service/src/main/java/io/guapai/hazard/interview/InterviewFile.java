package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is on file about an interview. Only the steps of {@link Interview} change it. */
@MappedSuperclass
public abstract class InterviewFile {

  @Id UUID id;
  long version;

  @Enumerated(EnumType.STRING)
  InterviewTrigger trigger;

  String cause;
  @Nullable UUID hazardId;
  String enterpriseId;
  String regionCode;
  String authorityRegion;

  @Enumerated(EnumType.STRING)
  InterviewState state;

  String proposedBy;
  Instant proposedAt;
  String correlationId;
  @Nullable String causedBy;
  @Nullable String matter;
  @Nullable String place;
  @Nullable Instant scheduledFor;
  @Nullable String attendeeName;
  @Nullable String attendeePost;
  @Nullable String summonedBy;
  @Nullable Instant summonedAt;
  @Nullable Boolean attended;
  String @Nullable [] attendees;
  @Nullable String minutes;
  @Nullable String commitments;
  @Nullable Boolean signed;
  @Nullable LocalDate heldOn;
  @Nullable String recordedBy;
  @Nullable Instant recordedAt;
  @Nullable LocalDate reportDue;
  @Nullable String reportDeadline;
  @Nullable String report;
  @Nullable String reportedBy;
  @Nullable Instant reportedAt;
  @Nullable String opinion;
  @Nullable String endedBy;
  @Nullable Instant endedAt;
  @Nullable String cancelReason;

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String regionCode() {
    return regionCode;
  }

  public String enterpriseId() {
    return enterpriseId;
  }
}
