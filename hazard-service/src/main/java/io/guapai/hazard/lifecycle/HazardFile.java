package io.guapai.hazard.lifecycle;

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
  @Nullable String equipmentId;
  @Nullable String equipmentNo;
  String enterpriseId;
  String regionCode;
  String code;
  String titleZh;
  String titleEn;
  String description;
  String fault;
  String paperNo;
  String paperItem;
  @Nullable LocalDate paperDue;

  @Enumerated(EnumType.STRING)
  SourceKind sourceKind;

  @Nullable String sourceDetail;
  @Nullable String reportedFor;

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
  @Nullable Instant remindAt;
  boolean planned;
  boolean fiveFixed;
  boolean overdue;
  int overdueCycle;
  boolean listed;
  @Nullable UUID listingId;

  @Nullable
  @Enumerated(EnumType.STRING)
  Level listedLevel;

  @Nullable UUID riskPointId;
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

  /** The unit; null when it is about the enterprise itself. */
  public @Nullable String equipmentId() {
    return equipmentId;
  }

  /** Public number of the unit; null when it is about the enterprise itself. */
  public @Nullable String equipmentNo() {
    return equipmentNo;
  }

  /** What it is about: id of the unit, or of the enterprise. */
  public String subjectKey() {
    return equipmentId == null ? enterpriseId : equipmentId;
  }

  /** The same as people quote it: number of the unit, or id of the enterprise. */
  public String subjectNo() {
    return equipmentNo == null ? enterpriseId : equipmentNo;
  }

  public String titleZh() {
    return titleZh;
  }

  public String titleEn() {
    return titleEn;
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

  /** Tells faults under a catch-all code apart; empty under any other. */
  public String fault() {
    return fault;
  }

  /** Number of the paper that gave it a date of its own; empty when none did. */
  public String paperNo() {
    return paperNo;
  }

  /** Its number on that paper; empty when no paper gave it a date. */
  public String paperItem() {
    return paperItem;
  }

  public String description() {
    return description;
  }

  public HazardState state() {
    return state;
  }

  public @Nullable Grade grade() {
    return grade;
  }

  /** Why it has its grade: the article, or an officer's reason. */
  public @Nullable String basis() {
    return basis;
  }

  public SourceKind sourceKind() {
    return sourceKind;
  }

  /** Institute whose report it is; null when it is no institute's. */
  public @Nullable String reportedFor() {
    return reportedFor;
  }

  /** The hazard that this one was merged into; null when it was not. */
  public @Nullable UUID mergedInto() {
    return mergedInto;
  }

  /** How often it came back within the period of the rules; 0 for the first time. */
  public int repeatCount() {
    return repeatCount;
  }

  /** The hazard that came back with this one; null when none did. */
  public @Nullable UUID repeatOf() {
    return repeatOf;
  }

  /** A severe hazard in the sense of 总局令57号 §25. */
  public boolean severe() {
    return severe;
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

  /** Why it is due on that day, as JSON; null when it has no deadline. */
  public @Nullable String deadline() {
    return deadline;
  }

  /** First instant after the due date. */
  public @Nullable Instant expiresAt() {
    return expiresAt;
  }

  /** Whether the unit is not to be used until it is closed. */
  public boolean stopUse() {
    return stopUse;
  }

  /** How often it ran past a deadline. */
  public int overdueCycle() {
    return overdueCycle;
  }

  /** Its listing: the active one, or the last; null when it was never listed. */
  public @Nullable UUID listingId() {
    return listingId;
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

  public LocalDate foundOn() {
    return foundOn;
  }

  public String foundBy() {
    return foundBy;
  }

  /** The date that the paper gave it; null when none did. */
  public @Nullable LocalDate paperDue() {
    return paperDue;
  }

  /** Number of a document, name of an expert; null when the source says nothing more. */
  public @Nullable String sourceDetail() {
    return sourceDetail;
  }

  /** Whether its plan fixes all of the five implementations (五落实). */
  public boolean fiveFixed() {
    return fiveFixed;
  }

  /** The risk point that it was found at; null when none was named. */
  public @Nullable UUID riskPointId() {
    return riskPointId;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }
}
