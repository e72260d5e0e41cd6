package io.guapai.hazard.complaint;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is on file about a complaint. Only the acts of {@link Complaint} change it. */
@MappedSuperclass
abstract class ComplaintFile {

  @Id UUID id;
  String complaintNo;
  long version;
  String ticketDigest;
  String regionCode;
  String authorityRegion;

  @Enumerated(EnumType.STRING)
  ComplaintKind kind;

  @Nullable String equipmentNo;
  String place;
  String description;
  @Nullable LocalDate foundOn;
  boolean realName;
  Instant receivedAt;
  @Nullable Instant contactBy;

  @Enumerated(EnumType.STRING)
  ComplaintState state;

  @Nullable String handler;
  @Nullable Instant decidedAt;
  @Nullable String declineReason;
  boolean extended;
  @Nullable Boolean upheld;
  @Nullable Instant checkedAt;
  @Nullable UUID hazardId;
  @Nullable String respondent;
  @Nullable LocalDate complainantAgreedOn;
  @Nullable LocalDate respondentAgreedOn;

  @Nullable
  @Enumerated(EnumType.STRING)
  MediationOutcome mediationOutcome;

  @Nullable String mediationResult;
  @Nullable String reply;
  @Nullable Instant answeredAt;

  @Nullable
  @Enumerated(EnumType.STRING)
  ComplaintTerm term;

  @Nullable LocalDate dueDate;
  @Nullable Instant expiresAt;
  String correlationId;

  public UUID id() {
    return id;
  }

  String complaintNo() {
    return complaintNo;
  }

  public long version() {
    return version;
  }

  public String regionCode() {
    return regionCode;
  }

  ComplaintState state() {
    return state;
  }

  @Nullable String handler() {
    return handler;
  }
}
