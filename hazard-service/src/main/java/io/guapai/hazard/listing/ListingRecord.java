package io.guapai.hazard.listing;

import io.guapai.contracts.Level;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is on file about a listing. Only the acts of {@link Listing} change it. */
@MappedSuperclass
public abstract class ListingRecord {

  @Id UUID id;
  String listingNo;
  UUID hazardId;
  String enterpriseId;
  String regionCode;

  @Enumerated(EnumType.STRING)
  Level level;

  String authorityRegion;

  @Enumerated(EnumType.STRING)
  ListingState state;

  LocalDate dueDate;
  LocalDate climbOn;
  String reason;

  @Enumerated(EnumType.STRING)
  Stop stop;

  @Nullable String stopReason;

  @Enumerated(EnumType.STRING)
  Rhythm rhythm;

  int percent;
  @Nullable LocalDate nextReportDue;
  boolean progressLate;
  int missedReports;
  String listedBy;
  Instant since;
  @Nullable UUID supersedes;
  @Nullable String endedBy;
  @Nullable Instant endedAt;
  @Nullable String endReason;

  public UUID id() {
    return id;
  }

  /** Number of its notice. */
  public String listingNo() {
    return listingNo;
  }

  public Level level() {
    return level;
  }

  /** Territory of the government that lists it. */
  public String authorityRegion() {
    return authorityRegion;
  }

  public ListingState state() {
    return state;
  }

  /** Last day for rectification under the listing. */
  public LocalDate dueDate() {
    return dueDate;
  }

  public String reason() {
    return reason;
  }

  public Stop stop() {
    return stop;
  }

  public @Nullable String stopReason() {
    return stopReason;
  }

  public Rhythm rhythm() {
    return rhythm;
  }

  /** How far the rectification is, 0 to 100, as last reported. */
  public int percent() {
    return percent;
  }

  /** Last day for the next progress report; null when none is due. */
  public @Nullable LocalDate nextReportDue() {
    return nextReportDue;
  }

  /** Whether a progress report is missing now. */
  public boolean progressLate() {
    return progressLate;
  }

  /** How many progress reports did not come in time. */
  public int missedReports() {
    return missedReports;
  }

  public String listedBy() {
    return listedBy;
  }

  public Instant since() {
    return since;
  }

  /** The listing of the lower level that it replaced. */
  public @Nullable UUID supersedes() {
    return supersedes;
  }

  public @Nullable String endedBy() {
    return endedBy;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** Why it was taken off the list, or raised. */
  public @Nullable String endReason() {
    return endReason;
  }
}
