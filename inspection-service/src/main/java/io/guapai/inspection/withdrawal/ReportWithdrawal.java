package io.guapai.inspection.withdrawal;

import io.guapai.inspection.result.Inspection;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A report that its institute withdrew: recorded once, and nothing is done to it after. */
@Entity
public class ReportWithdrawal extends FiledDossier {

  private static final Deed WITHDRAW = Deed.named("WITHDRAW", "撤回检验报告");

  private String enterpriseId;
  private UUID inspectionId;
  private String equipmentId;
  private String equipmentNo;
  private String institute;
  private String reportNo;
  private String reason;
  private String recordedBy;
  private Instant recordedAt;

  protected ReportWithdrawal() {}

  /** One that is recorded now, of an inspection that counts no more. */
  ReportWithdrawal(Inspection gone, String why, By by) {
    super(gone.regionCode());
    enterpriseId = gone.enterpriseId();
    inspectionId = gone.id();
    equipmentId = gone.equipmentId();
    equipmentNo = gone.equipmentNo();
    institute = gone.institute();
    reportNo = gone.reportNo();
    reason = why;
    recordedBy = by.actor();
    recordedAt = by.at();
    done(WITHDRAW, by, why);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  ReportWithdrawalView view(ZoneId zone) {
    return new ReportWithdrawalView(
        id(),
        inspectionId,
        institute,
        reportNo,
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode(),
        reason,
        recordedBy,
        recordedAt.atZone(zone).toOffsetDateTime(),
        version());
  }
}
