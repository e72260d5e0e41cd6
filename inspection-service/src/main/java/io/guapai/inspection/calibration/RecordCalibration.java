package io.guapai.inspection.calibration;

import io.guapai.contracts.UnitClock;
import io.guapai.inspection.cycle.CycleRule;
import io.guapai.inspection.cycle.CycleTable;
import io.guapai.inspection.cycle.Particulars;
import io.guapai.inspection.cycle.Reckoned;
import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.inspection.subject.UnitClocks;
import io.guapai.inspection.subject.UnitKeepers;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Who calibrated the governor of a lift records it: an institute of any, who maintains a lift of
 * that, an enterprise of its own (TSG T5002-2017).
 */
@Singleton
@ActAt(
    by = {Role.INSTITUTE, Role.MAINTAINER, Role.ENTERPRISE},
    en = "Record a calibration of the governor of a lift",
    zh = "登记限速器校验")
record RecordCalibration(
    Subjects subjects,
    UnitKeepers keepers,
    UnitClocks clocks,
    CycleTable cycles,
    Filing filing,
    Transactions transactions,
    Sql sql)
    implements Opening<Calibration, NewCalibration> {

  @Override
  public Calibration open(NewCalibration said, Acting acting) {
    Subject unit =
        subjects.lockedByNumber(List.of(said.equipmentNo())).values().stream()
            .filter(each -> mayRecord(acting, each))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlatformProblem.NOT_FOUND,
                        "equipmentNo",
                        Subject.KIND,
                        said.equipmentNo()));
    requireDay(said.calibratedOn(), unit, acting.today());
    requireFree(unit, said.certificateNo());
    Particulars particulars = unit.particulars();
    CycleRule rule =
        cycles
            .on(acting.today())
            .inForce(UnitClock.GOVERNOR_CALIBRATION, particulars, said.calibratedOn())
            .orElseThrow(
                () ->
                    new ProblemException(
                        CalibrationProblem.NO_GOVERNOR,
                        "equipmentNo",
                        said.equipmentNo(),
                        particulars.variety()));
    Reckoned next =
        said.passed()
            ? rule.reckon(said.calibratedOn(), particulars.base(), null).orElse(null)
            : null;
    Calibration calibration =
        new Calibration(unit, said, rule, next, organization(acting), acting.by());
    filing.add(calibration);
    clocks.keep(List.of(unit));
    return calibration;
  }

  /** The file is the enterprise's, which an institute and a maintainer are not. */
  @Override
  public <T> T reaching(Supplier<T> act) {
    return transactions.asSystem(act);
  }

  private boolean mayRecord(Acting acting, Subject unit) {
    return acting.caller().has(Role.INSTITUTE)
        || keepers.keeps(acting.caller(), unit, acting.today());
  }

  private static String organization(Acting acting) {
    return Objects.requireNonNullElse(acting.by().organization(), acting.account());
  }

  private static void requireDay(LocalDate day, Subject unit, LocalDate today) {
    if (day.isAfter(today)) {
      throw new ProblemException(
          CalibrationProblem.CALIBRATED_IN_FUTURE, "calibratedOn", day + "", today + "");
    }
    LocalDate firstUse = unit.firstUseDate();
    if (firstUse != null && day.isBefore(firstUse)) {
      throw new ProblemException(
          CalibrationProblem.CALIBRATED_BEFORE_FIRST_USE, "calibratedOn", day + "", firstUse + "");
    }
  }

  /** The unit is locked, so two do not overlook each other. */
  private void requireFree(Subject unit, String certificateNo) {
    sql.first(
            "select from calibration where equipment_id = ? and certificate_no = ?",
            row -> true,
            unit.equipmentId(),
            certificateNo)
        .ifPresent(
            known -> {
              throw new ProblemException(
                  CalibrationProblem.CERTIFICATE_NO_USED,
                  "certificateNo",
                  certificateNo,
                  unit.equipmentNo());
            });
  }
}
