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
public abstract class ComplaintFile {

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

  public String complaintNo() {
    return complaintNo;
  }

  public long version() {
    return version;
  }

  public String regionCode() {
    return regionCode;
  }

  public ComplaintState state() {
    return state;
  }

  public @Nullable String handler() {
    return handler;
  }

  /** Territory of the authority whose it is. */
  public String authorityRegion() {
    return authorityRegion;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  /** When it was decided whether to take it up; null before. */
  public @Nullable Instant decidedAt() {
    return decidedAt;
  }

  /** The hazard that it led to; null when it led to none. */
  public @Nullable UUID hazardId() {
    return hazardId;
  }

  /** Until when the authority has to do what is next; null when it owes nothing. */
  public @Nullable LocalDate dueDate() {
    return dueDate;
  }
}
