package io.guapai.inspection.calibration;

import io.guapai.inspection.cycle.CycleRule;
import io.guapai.inspection.cycle.Reckoned;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A calibration of the governor of a lift: recorded once, and nothing is done to it after. */
@Entity
public class Calibration extends FiledDossier {

  private static final Deed RECORD = Deed.named("RECORD", "登记校验");

  private String enterpriseId;
  private String equipmentId;
  private String equipmentNo;
  private LocalDate calibratedOn;
  private String calibratedBy;
  private String certificateNo;
  private boolean passed;
  private @Nullable LocalDate holdsThrough;
  private String cycleRule;
  private String cycleEdition;
  private @Nullable LocalDate countedFrom;
  private @Nullable Integer countedMonths;
  private @Nullable String note;
  private String recordedBy;
  private Instant recordedAt;

  protected Calibration() {}

  /**
   * One that is recorded now.
   *
   * @param rule the cycle of its day
   * @param next the date that the cycle gives; null when it was not passed
   */
  Calibration(
      Subject unit,
      NewCalibration said,
      CycleRule rule,
      @Nullable Reckoned next,
      String organization,
      By by) {
    super(unit.regionCode());
    enterpriseId = unit.enterpriseId();
    equipmentId = unit.equipmentId();
    equipmentNo = unit.equipmentNo();
    calibratedOn = said.calibratedOn();
    calibratedBy = organization;
    certificateNo = said.certificateNo();
    passed = said.passed();
    holdsThrough = next == null ? null : next.due();
    cycleRule = rule.code();
    cycleEdition = rule.edition();
    countedFrom = next == null ? null : next.from();
    countedMonths = next == null ? null : next.months();
    note = said.note();
    recordedBy = by.actor();
    recordedAt = by.at();
    done(RECORD, by, null);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  CalibrationView view(ZoneId zone) {
    return new CalibrationView(
        id(),
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode(),
        calibratedOn,
        calibratedBy,
        certificateNo,
        passed,
        holdsThrough,
        cycleRule,
        cycleEdition,
        note,
        recordedBy,
        recordedAt.atZone(zone).toOffsetDateTime(),
        version());
  }
}
