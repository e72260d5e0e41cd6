package io.guapai.notification;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.VetoCode;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.hazard.DutyOverdue;
import io.guapai.contracts.hazard.HazardBroughtIn;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardDelisted;
import io.guapai.contracts.hazard.HazardDueSoon;
import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The facts of one enterprise, one unit and one hazard of a county, told by other services. */
public record Story(
    String region, String enterpriseId, String hazardId, String hazardNo, String equipmentNo) {

  public static final LocalDate DUE = LocalDate.of(2022, 7, 20);

  public static Story in(String region) {
    String tag = UUID.randomUUID().toString().substring(0, 8);
    return new Story(region, "TMP-" + region + "-" + tag, "hz-" + tag, "HZ-" + tag, "MD:" + tag);
  }

  public EnterpriseRegistered enterprise(String name, boolean demonstration) {
    return new EnterpriseRegistered(enterpriseId, name, null, true, region, demonstration, null);
  }

  public InspectionOverdue inspectionOverdue() {
    return new InspectionOverdue("eq", equipmentNo, enterpriseId, region, "3110", DUE);
  }

  public HazardReported reported(boolean demonstration) {
    return new HazardReported(
        hazardId,
        hazardNo,
        enterpriseId,
        region,
        "eq",
        equipmentNo,
        "GB45067-5.6.4",
        "Door lock loop bridged",
        SourceKind.INSPECTION_BODY,
        Instant.now(),
        demonstration,
        null,
        null);
  }

  /** What an institute found, by the list of this grade. */
  public HazardReported found(Grade claimed) {
    HazardReported fact = reported(false);
    return new HazardReported(
        hazardId,
        hazardNo,
        enterpriseId,
        region,
        "eq",
        equipmentNo,
        fact.code(),
        fact.description(),
        fact.sourceKind(),
        fact.reportedAt(),
        false,
        null,
        claimed);
  }

  /** Major and overdue as it was brought in from a former register. */
  public HazardBroughtIn broughtIn() {
    return new HazardBroughtIn(
        hazardId,
        hazardNo,
        enterpriseId,
        region,
        "eq",
        equipmentNo,
        "GB45067-5.6.4",
        "Door lock loop bridged",
        SourceKind.INSPECTION_BODY,
        null,
        "former register",
        hazardNo,
        DUE.minusDays(30),
        Grade.MAJOR,
        DUE,
        DUE.plusDays(30),
        null,
        null,
        false,
        false);
  }

  public HazardGraded graded(Grade grade) {
    return new HazardGraded(
        hazardId,
        hazardNo,
        enterpriseId,
        region,
        "eq",
        "GB45067-5.6.4",
        grade,
        "GB 45067-2024",
        DUE,
        grade == Grade.MAJOR);
  }

  public HazardOverdue overdue(Grade grade) {
    return new HazardOverdue(hazardId, hazardNo, enterpriseId, region, grade, DUE, 1);
  }

  public HazardDueSoon dueSoon(int daysLeft) {
    return new HazardDueSoon(hazardId, hazardNo, enterpriseId, region, Grade.MAJOR, DUE, daysLeft);
  }

  public HazardExtended extended() {
    return new HazardExtended(
        hazardId,
        hazardNo,
        enterpriseId,
        region,
        Grade.MAJOR,
        DUE,
        DUE.plusDays(30),
        "made to order");
  }

  public HazardOverdueWithdrawn overdueWithdrawn() {
    return new HazardOverdueWithdrawn(
        hazardId,
        hazardNo,
        enterpriseId,
        region,
        Grade.MAJOR,
        DUE,
        1,
        DUE.minusDays(1),
        "rectified in time");
  }

  public HazardListed listed(Level level) {
    return new HazardListed(
        hazardId,
        hazardNo,
        listing(level),
        "L-" + hazardNo,
        enterpriseId,
        region,
        level,
        region.substring(0, level.codeLength()),
        DUE,
        null,
        "overdue",
        DUE);
  }

  public HazardDelisted delisted(Level level) {
    return new HazardDelisted(
        hazardId,
        hazardNo,
        listing(level),
        enterpriseId,
        region,
        level,
        region.substring(0, level.codeLength()));
  }

  public HazardClosed closed(Grade grade) {
    return new HazardClosed(
        hazardId,
        hazardNo,
        enterpriseId,
        region,
        grade,
        "GB45067-5.6.4",
        DUE,
        Instant.now(),
        "rectified");
  }

  public HazardMerged merged() {
    return new HazardMerged(
        hazardId, hazardNo, "other", enterpriseId, region, "the same", Instant.now());
  }

  public HazardTransferred transferred() {
    return new HazardTransferred(
        hazardId, hazardNo, enterpriseId, region, "fire brigade", "T-1", "theirs", Instant.now());
  }

  public DutyOverdue dutyOverdue(Level told, int step) {
    return new DutyOverdue(
        "duty-" + hazardId,
        DutyKind.RECHECK,
        hazardId,
        null,
        enterpriseId,
        region,
        region,
        told,
        DUE,
        step,
        step == 1 ? Severity.WARNING : Severity.SEVERE);
  }

  public EnterpriseVetoed vetoed() {
    return new EnterpriseVetoed(enterpriseId, region, VetoCode.V4, "hazard", hazardId, DUE);
  }

  public EnterpriseVetoLifted vetoLifted() {
    return new EnterpriseVetoLifted(enterpriseId, region, VetoCode.V4, Instant.now());
  }

  private String listing(Level level) {
    return hazardId + "-" + level;
  }
}
