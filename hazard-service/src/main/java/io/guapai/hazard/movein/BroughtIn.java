package io.guapai.hazard.movein;

import io.guapai.contracts.Grade;
import io.guapai.contracts.SourceKind;
import io.guapai.hazard.Text;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as a former register has it, open or ended.
 *
 * @param recordNo its number there; the same number of the same register is the same hazard
 * @param equipmentNo public number of the unit: its code, or register and record number
 * @param equipmentRecordNo number of the unit's record in the same former register
 * @param enterpriseId the enterprise, by its credit code; alone when no unit is concerned
 * @param code entry of the lists of hazards; when there is none it is what no other entry takes
 * @param foundBy name of the person or body that found it
 * @param reportedOn day of the report; that of the finding when not given
 * @param state where it stood there
 * @param gradedOn day of the grading; that of the report when not given
 * @param orderNo number of the order of the authority
 * @param dueDate first deadline
 * @param secondDueDate the later deadline that took its place
 * @param overdueSince first day on which it was overdue; the day after its deadline when not given
 * @param rectifiedOn day on which the rectification was handed in
 * @param endedOn day on which it was closed, found untrue or handed over
 * @param endReason why it ended
 */
@Schema
public record BroughtIn(
    @TypedNumber @NotBlank @Text(max = 128) String recordNo,
    @TypedName @Nullable @Size(min = 1) @Text(max = 128) String equipmentNo,
    @TypedName @Nullable @Size(min = 1) @Text(max = 128) String equipmentRecordNo,
    @TypedNumber @Nullable @Size(min = 1) @Text(max = 64) String enterpriseId,
    @TypedNumber @Nullable @Size(min = 1) @Text(max = 64) String code,
    @NotBlank @Text(max = 2000) String description,
    @NotNull SourceKind sourceKind,
    @Nullable @Text(max = 200) String sourceDetail,
    @NotBlank @Text(max = 200) String foundBy,
    @NotNull LocalDate foundOn,
    @Nullable LocalDate reportedOn,
    @NotNull HazardState state,
    @Nullable Grade grade,
    @Nullable LocalDate gradedOn,
    @TypedNumber @Nullable @Size(min = 1) @Text(max = 128) String orderNo,
    @Nullable LocalDate orderedOn,
    @Nullable LocalDate dueDate,
    @Nullable LocalDate secondDueDate,
    @Nullable LocalDate overdueSince,
    @Nullable LocalDate rectifiedOn,
    @Nullable LocalDate endedOn,
    @Nullable @Text(max = 2000) String endReason) {

  LocalDate reported() {
    return reportedOn == null ? foundOn : reportedOn;
  }

  LocalDate graded() {
    return gradedOn == null ? reported() : gradedOn;
  }

  /** The deadline in force; null when there is none. */
  @Nullable LocalDate due() {
    return secondDueDate == null ? dueDate : secondDueDate;
  }

  /** Whether its deadline passed before it was handed in, or passed by today. */
  boolean late(LocalDate today) {
    LocalDate due = due();
    LocalDate done = rectifiedOn == null ? endedOn : rectifiedOn;
    return due != null && due.isBefore(done == null ? today : done);
  }

  /** First day on which it was overdue; null when it never was. */
  @Nullable LocalDate overdueFrom(LocalDate today) {
    LocalDate due = due();
    return due == null || !late(today)
        ? null
        : overdueSince == null ? due.plusDays(1) : overdueSince;
  }
}
