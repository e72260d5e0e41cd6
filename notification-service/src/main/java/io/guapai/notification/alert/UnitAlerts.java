package io.guapai.notification.alert;

import static io.guapai.notification.alert.AlertContent.of;
import static io.guapai.notification.alert.AlertEntry.alert;

import io.guapai.contracts.Severity;
import io.guapai.contracts.equipment.ConstructionNotified;
import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.contracts.equipment.UseRegistrationGranted;
import io.guapai.contracts.equipment.UseRegistrationRefused;
import io.guapai.contracts.inspection.ExaminationOverdue;
import io.guapai.contracts.inspection.InspectionApplicationRefused;
import io.guapai.contracts.inspection.InspectionAppointmentOverdue;
import io.guapai.contracts.inspection.InspectionDateMoved;
import io.guapai.contracts.inspection.InspectionDueSoon;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionReminded;
import io.guapai.contracts.inspection.InspectionRevised;
import io.guapai.contracts.inspection.InspectionScheduled;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import java.util.List;

/** Units of equipment that their enterprises have to see to. */
final class UnitAlerts {

  /** Days before a date on which that of the unit is told as due soon. */
  private static final int MONTH = 30;

  static final List<AlertEntry<?>> TABLE =
      List.of(
          // In use and not registered in its term (在用未注册).
          alert(
              RegistrationOverdue.class,
              Severity.WARNING,
              fact -> of(fact, fact.dueDate()).unit(fact.equipmentNo())),
          // What became of an application, and who begins to build: told when it happens.
          alert(
              UseRegistrationGranted.class,
              Severity.INFO,
              fact -> of(fact, fact.applicationNo(), fact.matter())),
          alert(
              UseRegistrationRefused.class,
              Severity.INFO,
              fact -> of(fact, fact.applicationNo(), fact.matter(), fact.reason())),
          alert(
              ConstructionNotified.class,
              Severity.INFO,
              fact -> of(fact, fact.builderName(), fact.work(), fact.place())),
          // What became of an application for an inspection (特种设备安全法 §40).
          alert(
              InspectionScheduled.class,
              Severity.INFO,
              fact -> of(fact, fact.applicationNo(), fact.instituteName(), fact.scheduledOn())),
          alert(
              InspectionApplicationRefused.class,
              Severity.WARNING,
              fact -> of(fact, fact.applicationNo(), fact.instituteName(), fact.reason())),
          alert(
              InspectionAppointmentOverdue.class,
              Severity.WARNING,
              fact -> of(fact, fact.applicationNo(), fact.instituteName(), fact.appointmentDue())),
          // The enterprise has a month to apply (特种设备安全法 §40).
          alert(
              InspectionDueSoon.class,
              Severity.INFO,
              fact -> of(fact, fact.dueDate()).unit(fact.equipmentNo())),
          alert(
              InspectionOverdue.class,
              Severity.WARNING,
              fact -> of(fact, fact.dueDate()).unit(fact.equipmentNo())),
          // Time to plan, and a last word; within the month of §40 the unit itself is told of.
          alert(
                  InspectionReminded.class,
                  Severity.INFO,
                  fact -> of(fact, fact.clock(), fact.dueDate()).unit(fact.equipmentNo()))
              .onlyIf(fact -> !fact.clock().bindsUse() || fact.daysBefore() != MONTH),
          alert(
              ExaminationOverdue.class,
              Severity.WARNING,
              fact -> of(fact, fact.clock(), fact.dueDate()).unit(fact.equipmentNo())),
          alert(
              InspectionDateMoved.class,
              Severity.INFO,
              fact ->
                  of(fact, fact.clock(), fact.fromDate(), fact.toDate(), fact.decisionNo())
                      .unit(fact.equipmentNo())),
          // What was believed of a unit does not hold: who acted upon it has to look again.
          alert(
              InspectionRevised.class,
              Severity.WARNING,
              fact ->
                  of(fact, fact.reportNo(), fact.institute(), fact.revisedReportNo(), fact.reason())
                      .unit(fact.equipmentNo())),
          alert(
              InspectionWithdrawn.class,
              Severity.WARNING,
              fact ->
                  of(fact, fact.reportNo(), fact.institute(), fact.reason())
                      .unit(fact.equipmentNo())),
          // Of a filler's day only what was filled against the rules, and once (特种设备安全法 §85).
          alert(
                  CylindersTraced.class,
                  Severity.WARNING,
                  fact ->
                      of(fact, fact.day(), fact.violations())
                          .severeIf(
                              fact.violated(FillingRefusalReason.SCRAPPED) > 0
                                  || fact.violated(FillingRefusalReason.INSPECTION_OVERDUE) > 0))
              .onlyIf(fact -> fact.violations() > fact.violationsTold()));

  private UnitAlerts() {}
}
