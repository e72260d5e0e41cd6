package io.guapai.scoring;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.Level;
import io.guapai.contracts.RegState;
import io.guapai.contracts.ReportFault;
import io.guapai.contracts.Sanction;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.contracts.hazard.AccidentMisreported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.AccidentSupplemented;
import io.guapai.contracts.hazard.HazardBroughtIn;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardPlanned;
import io.guapai.contracts.hazard.HazardRectified;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.contracts.hazard.OrderVoided;
import io.guapai.contracts.hazard.PenaltyWaived;
import io.guapai.contracts.hazard.SanctionDecided;
import io.guapai.contracts.hazard.SanctionProposed;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.testing.Json;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An enterprise of a test, and what the other services tell of it. */
public record Firm(String id, String region) {

  public static final String COUNTY = "320411";

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  public static Firm fresh() {
    return in(COUNTY);
  }

  public static Firm in(String region) {
    return new Firm(
        "TMP-%s-%06d".formatted((region + "0000").substring(0, 6), NUMBERS.incrementAndGet()),
        region);
  }

  public String unit(String name) {
    return id + "." + name;
  }

  public EnterpriseRegistered registered() {
    return new EnterpriseRegistered(id, "常州某公司", null, true, region, false, null);
  }

  public EquipmentRegistered unit(
      String name, UseState use, RegState reg, @Nullable LocalDate next) {
    return new EquipmentRegistered(
        unit(name), unit(name), id, "常州某公司", region, "3110", null, use, reg, null, next, false);
  }

  /** In use, registered, inspected until 2027. */
  public EquipmentRegistered validUnit(String name) {
    return unit(name, UseState.IN_USE, RegState.REGISTERED, LocalDate.of(2027, 3, 31));
  }

  public EquipmentChanged changed(String name, UseState use, RegState reg) {
    return new EquipmentChanged(
        unit(name),
        unit(name),
        id,
        "常州某公司",
        region,
        "3110",
        null,
        use,
        reg,
        null,
        LocalDate.of(2027, 3, 31),
        false);
  }

  /** A unit of another firm that this one takes over. */
  public EquipmentChanged takesOver(String unit) {
    return new EquipmentChanged(
        unit,
        unit,
        id,
        "常州某公司",
        region,
        "3110",
        null,
        UseState.IN_USE,
        RegState.REGISTERED,
        null,
        LocalDate.of(2026, 3, 31),
        false);
  }

  public RegistrationOverdue registrationOverdue(String name) {
    return new RegistrationOverdue(
        unit(name), unit(name), id, region, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
  }

  public InspectionOverdue overdue(String name) {
    return overdue(name, LocalDate.of(2026, 4, 30));
  }

  public InspectionOverdue overdue(String name, LocalDate due) {
    return new InspectionOverdue(unit(name), unit(name), id, region, "3110", due);
  }

  public InspectionOverdueCleared cleared(String name) {
    return new InspectionOverdueCleared(
        unit(name),
        unit(name),
        id,
        region,
        LocalDate.of(2026, 4, 30),
        ClearedReason.DATE_CHANGED,
        null,
        null);
  }

  public InspectionCompleted inspected(String name, Conclusion conclusion, LocalDate on) {
    return inspected(
        name, InspectionKind.PERIODIC, conclusion, on, conclusion.fit() ? on.plusYears(1) : null);
  }

  public InspectionCompleted inspected(
      String name,
      InspectionKind kind,
      Conclusion conclusion,
      LocalDate on,
      @Nullable LocalDate next) {
    return new InspectionCompleted(
        "I-" + unit(name) + on,
        unit(name),
        unit(name),
        id,
        region,
        "3110",
        kind,
        conclusion,
        on,
        next,
        "R-" + unit(name) + on,
        "江苏省特检院常州分院",
        List.of(),
        false);
  }

  public String hazard(String name) {
    return id + "-" + name;
  }

  public HazardReported reported(String name, String code, LocalDate on) {
    return reported(name, code, on, null);
  }

  /** A hazard under a code that takes what no other does. */
  public HazardReported reported(String name, String code, LocalDate on, @Nullable String fault) {
    return new HazardReported(
        hazard(name),
        hazard(name),
        id,
        region,
        unit("a"),
        unit("a"),
        code,
        "门锁回路短接",
        SourceKind.SUPERVISION_CHECK,
        on.atTime(10, 0).atZone(ZONE).toInstant(),
        false,
        fault,
        null);
  }

  /** Overdue as it was brought in from a former register, with a grace. */
  public HazardBroughtIn broughtIn(
      String name, String code, Grade grade, LocalDate due, @Nullable LocalDate endedOn) {
    return new HazardBroughtIn(
        hazard(name),
        "HZ-" + hazard(name),
        id,
        region,
        null,
        null,
        code,
        "found long ago",
        SourceKind.SUPERVISION_CHECK,
        null,
        "former register",
        name,
        due.minusDays(30),
        grade,
        due,
        endedOn == null ? due.plusDays(30) : null,
        null,
        endedOn,
        false,
        false);
  }

  public HazardGraded graded(String name, String code, Grade grade, @Nullable LocalDate due) {
    return new HazardGraded(
        hazard(name),
        hazard(name),
        id,
        region,
        unit("a"),
        code,
        grade,
        "GB 45067-2024 5.6.4",
        due,
        grade == Grade.MAJOR);
  }

  public HazardPlanned planned(String name, LocalDate due) {
    return new HazardPlanned(hazard(name), id, region, due);
  }

  public HazardOverdue hazardOverdue(String name, Grade grade, LocalDate due, int cycle) {
    return new HazardOverdue(hazard(name), hazard(name), id, region, grade, due, cycle);
  }

  public HazardOverdueWithdrawn withdrawn(
      String name, Grade grade, LocalDate due, int cycle, @Nullable LocalDate rectifiedOn) {
    return new HazardOverdueWithdrawn(
        hazard(name),
        hazard(name),
        id,
        region,
        grade,
        due,
        cycle,
        rectifiedOn,
        rectifiedOn == null ? "批准延期" : "期限内已完成整改");
  }

  public HazardExtended extended(String name, Grade grade, LocalDate before, LocalDate due) {
    return new HazardExtended(hazard(name), hazard(name), id, region, grade, before, due, "配件须定制");
  }

  public HazardRectified rectified(String name, LocalDate on) {
    return new HazardRectified(hazard(name), id, region, on.atTime(16, 0).atZone(ZONE).toInstant());
  }

  public HazardClosed closed(
      String name, String code, @Nullable Grade grade, @Nullable LocalDate due, LocalDate on) {
    return new HazardClosed(
        hazard(name),
        hazard(name),
        id,
        region,
        grade,
        code,
        due,
        on.atTime(16, 0).atZone(ZONE).toInstant(),
        "复查合格");
  }

  /** As it was told before orders named the hazard's own deadline. */
  public HazardOrdered ordered(String name, LocalDate deadline) {
    return ordered(name, deadline, null);
  }

  public HazardOrdered ordered(String name, LocalDate deadline, @Nullable LocalDate hazardDue) {
    return new HazardOrdered(
        hazard(name),
        hazard(name),
        "order",
        "（常州武进）市监特令〔2026〕第1号",
        id,
        region,
        region,
        deadline,
        hazardDue);
  }

  public PenaltyWaived waived(String name, String code, LocalDate by) {
    return new PenaltyWaived(
        hazard(name), hazard(name), id, region, code, "N-1", by, "FIRST-CHECK", "2021");
  }

  public SanctionProposed sanctionProposed(String name, Sanction sanction) {
    return new SanctionProposed(
        id + name,
        sanction,
        hazard(name),
        hazard(name),
        id,
        region,
        Level.CITY,
        region.substring(0, 4),
        List.of("ORDER_REFUSED"),
        LocalDate.of(2026, 5, 20));
  }

  public SanctionDecided sanctionDecided(
      String name, Sanction sanction, boolean imposed, @Nullable LocalDate endsOn) {
    return new SanctionDecided(
        id + name,
        sanction,
        hazard(name),
        hazard(name),
        id,
        region,
        Level.CITY,
        region.substring(0, 4),
        imposed,
        "D-1",
        LocalDate.of(2026, 5, 11),
        endsOn);
  }

  public HazardListed listed(String name, LocalDate due) {
    return new HazardListed(
        hazard(name),
        hazard(name),
        "listing",
        "GP-1",
        id,
        region,
        Level.COUNTY,
        region,
        due,
        null,
        "重大隐患",
        due);
  }

  public OrderVoided voided(String name, @Nullable LocalDate due) {
    return new OrderVoided(
        hazard(name),
        hazard(name),
        "order",
        "（常州武进）市监特令〔2026〕第1号",
        id,
        region,
        region,
        due,
        "认定错误");
  }

  public HazardMerged merged(String name, String into, LocalDate on) {
    return new HazardMerged(
        hazard(name),
        hazard(name),
        hazard(into),
        id,
        region,
        "同一隐患",
        on.atTime(16, 0).atZone(ZONE).toInstant());
  }

  public HazardTransferred transferred(String name, LocalDate on) {
    return new HazardTransferred(
        hazard(name),
        hazard(name),
        id,
        region,
        "常州市应急管理局",
        "常市监移〔2026〕3号",
        "不属于特种设备",
        on.atTime(16, 0).atZone(ZONE).toInstant());
  }

  public AccidentRecorded accident(String name, LocalDate on) {
    return new AccidentRecorded(
        hazard(name), id, region, unit("a"), on, AccidentGrade.GENERAL, "电梯困人逾两小时");
  }

  public AccidentRecorded accident(String name, AccidentGrade grade, LocalDate on) {
    return new AccidentRecorded(hazard(name), id, region, unit("a"), on, grade, "起重机倾覆");
  }

  /** Who reported it wrongly: the authority of a territory, or the firm itself. */
  public AccidentMisreported misreported(
      String name, ReportFault fault, @Nullable String authority) {
    return new AccidentMisreported(hazard(name), id, region, fault, authority, "隐瞒不报");
  }

  public AccidentSupplemented supplemented(String name, AccidentGrade grade) {
    return new AccidentSupplemented(hazard(name), id, region, grade, List.of());
  }

  public AccidentClosed accidentClosed(String name, boolean responsible, boolean rescueFailed) {
    return new AccidentClosed(
        hazard(name),
        id,
        region,
        AccidentGrade.GENERAL,
        responsible,
        rescueFailed,
        "依法处理",
        LocalDate.of(2026, 5, 9).atTime(10, 0).atZone(ZONE).toInstant());
  }

  /** The same fact of this firm instead of the firm it tells of. */
  public Fact same(Fact fact) {
    return Json.read(Json.write(fact).replace(fact.partitionKey(), id), fact.getClass());
  }
}
