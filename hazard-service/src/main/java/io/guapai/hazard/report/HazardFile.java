package io.guapai.hazard.report;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.SourceKind;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is on file about a hazard. Only the acts of {@link Hazard} change it. */
@MappedSuperclass
public abstract class HazardFile {

  @Id UUID id;
  String hazardNo;
  long version;
  String equipmentId;
  String equipmentNo;
  String enterpriseId;
  String regionCode;
  String code;
  String titleZh;
  String titleEn;
  String description;

  @Enumerated(EnumType.STRING)
  SourceKind sourceKind;

  String reportedBy;
  String foundBy;
  LocalDate foundOn;
  Instant reportedAt;

  @Enumerated(EnumType.STRING)
  HazardState state;

  /** Reckoned by the database from the state. */
  @Column(insertable = false, updatable = false)
  boolean open;

  @Nullable
  @Enumerated(EnumType.STRING)
  Grade grade;

  @Nullable String basis;
  boolean severe;
  boolean stopUse;
  @Nullable LocalDate dueDate;
  @Nullable String deadline;
  @Nullable Instant expiresAt;
  boolean planned;
  boolean fiveFixed;
  boolean overdue;
  int overdueCycle;
  boolean listed;
  @Nullable UUID listingId;

  @Nullable
  @Enumerated(EnumType.STRING)
  Level listedLevel;

  @Nullable UUID mergedInto;
  @Nullable UUID repeatOf;
  int repeatCount;
  @Nullable Instant closedAt;
  String correlationId;
  boolean demonstration;

  public UUID id() {
    return id;
  }

  public String hazardNo() {
    return hazardNo;
  }

  public long version() {
    return version;
  }

  public String equipmentId() {
    return equipmentId;
  }

  public String enterpriseId() {
    return enterpriseId;
  }

  public String regionCode() {
    return regionCode;
  }

  public String code() {
    return code;
  }

  public HazardState state() {
    return state;
  }

  public @Nullable Grade grade() {
    return grade;
  }

  public boolean planned() {
    return planned;
  }

  public boolean overdue() {
    return overdue;
  }

  public boolean listed() {
    return listed;
  }

  public @Nullable LocalDate dueDate() {
    return dueDate;
  }

  /** How often it ran past a deadline. */
  public int overdueCycle() {
    return overdueCycle;
  }

  /** Level of government that lists it; null when it is not listed. */
  public @Nullable Level listedLevel() {
    return listedLevel;
  }

  /** The story it belongs to. */
  public String correlationId() {
    return correlationId;
  }

  public Instant reportedAt() {
    return reportedAt;
  }

  public boolean demonstration() {
    return demonstration;
  }

  public String reportedBy() {
    return reportedBy;
  }

  public String foundBy() {
    return foundBy;
  }
}
