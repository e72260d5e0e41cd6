package io.guapai.inspection.institute;

import io.guapai.contracts.InspectionKind;
import io.guapai.inspection.result.RecordedReport;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report beyond what its institute was approved for on the day of the inspection. It is on file
 * as any other: what was found of the unit is a fact. The authority of its place looks into it.
 */
@Entity
public class UnapprovedReport extends FiledDossier {

  static final Deed FIND = Deed.named("FIND", "发现超出核准检验");
  static final Deed SETTLE = Deed.named("SETTLE", "处理超出核准检验");

  @Enumerated(EnumType.STRING)
  private UnapprovedState state;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  private String institute;
  private String instituteName;
  private String reportNo;
  private UUID inspectionId;
  private String equipmentId;
  private String equipmentNo;
  private String variety;

  @Enumerated(EnumType.STRING)
  private InspectionKind kind;

  private LocalDate inspectedOn;
  private LocalDate foundOn;

  @Enumerated(EnumType.STRING)
  private @Nullable UnapprovedOutcome outcome;

  private @Nullable String finding;
  private @Nullable LocalDate settledOn;

  protected UnapprovedReport() {}

  /** One that came in now. */
  UnapprovedReport(RecordedReport report, String name, Standing stands, LocalDate today, By by) {
    super(report.regionCode());
    state = UnapprovedState.OPEN;
    standing = stands;
    institute = report.institute();
    instituteName = name;
    reportNo = report.reportNo();
    inspectionId = report.inspectionId();
    equipmentId = report.equipmentId();
    equipmentNo = report.equipmentNo();
    variety = report.variety();
    kind = report.kind();
    inspectedOn = report.inspectedOn();
    foundOn = today;
    done(FIND, by, null);
  }

  void settle(Settlement settlement, By by, LocalDate today) {
    done(SETTLE, by, settlement.finding());
    state = UnapprovedState.SETTLED;
    outcome = settlement.outcome();
    finding = settlement.finding();
    settledOn = today;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return deed == SETTLE && state == UnapprovedState.SETTLED
        ? new ProblemException(InstituteProblem.SETTLED_BEFORE, null, reportNo, settledOn + "")
        : null;
  }

  UnapprovedReportView view() {
    return new UnapprovedReportView(
        id(),
        regionCode(),
        state,
        standing,
        institute,
        instituteName,
        reportNo,
        inspectionId,
        equipmentId,
        equipmentNo,
        variety,
        kind,
        inspectedOn,
        foundOn,
        outcome,
        finding,
        settledOn,
        version());
  }
}
