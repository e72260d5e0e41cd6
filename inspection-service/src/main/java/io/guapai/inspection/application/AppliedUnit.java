package io.guapai.inspection.application;

import io.guapai.inspection.result.RecordedReport;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit of an application, with its last report. */
@Embeddable
public class AppliedUnit {

  private String equipmentId;
  private String equipmentNo;
  private @Nullable LocalDate dueDate;
  private @Nullable UUID inspectionId;
  private @Nullable String reportNo;
  private @Nullable LocalDate inspectedOn;
  private @Nullable Boolean fit;

  /** For Hibernate. */
  protected AppliedUnit() {}

  /**
   * One that is applied for.
   *
   * @param dueDate its date on that day; null when none is known or it is no matter
   */
  AppliedUnit(String equipmentId, String equipmentNo, @Nullable LocalDate dueDate) {
    this.equipmentId = equipmentId;
    this.equipmentNo = equipmentNo;
    this.dueDate = dueDate;
  }

  void reported(RecordedReport report) {
    inspectionId = report.inspectionId();
    reportNo = report.reportNo();
    inspectedOn = report.inspectedOn();
    fit = report.fit();
  }

  boolean is(String id) {
    return equipmentId.equals(id);
  }

  String equipmentId() {
    return equipmentId;
  }

  /** Whether its last report found it fit; null while there is none. */
  @Nullable Boolean fit() {
    return fit;
  }

  View view() {
    return new View(equipmentId, equipmentNo, dueDate, inspectionId, reportNo, inspectedOn, fit);
  }

  /**
   * As it is shown.
   *
   * @param dueDate its date on the day of the application; null when none was known
   * @param inspectionId its last report; null while there is none
   * @param fit whether that found it fit for use
   */
  @Schema(name = "AppliedUnit")
  public record View(
      String equipmentId,
      String equipmentNo,
      @Nullable LocalDate dueDate,
      @Nullable UUID inspectionId,
      @Nullable String reportNo,
      @Nullable LocalDate inspectedOn,
      @Nullable Boolean fit) {}
}
