package io.guapai.notification.alert;

import static io.guapai.notification.alert.AlertContent.of;
import static io.guapai.notification.alert.AlertEntry.alert;

import io.guapai.contracts.Severity;
import io.guapai.contracts.inspection.EntrapmentEnded;
import io.guapai.contracts.inspection.EntrapmentProlonged;
import io.guapai.contracts.inspection.EntrapmentReported;
import io.guapai.contracts.inspection.MaintenanceOverdue;
import io.guapai.contracts.inspection.RescueLate;
import java.util.List;

/** Lifts that are not maintained, and people who are trapped in them. */
final class LiftAlerts {

  static final List<AlertEntry<?>> TABLE =
      List.of(
          alert(
              MaintenanceOverdue.class,
              Severity.WARNING,
              fact -> of(fact, fact.maintainer(), fact.dueOn()).unit(fact.equipmentNo())),
          alert(
              EntrapmentReported.class,
              Severity.WARNING,
              fact -> of(fact, fact.people(), fact.trappedAt()).unit(fact.equipmentNo())),
          alert(
              RescueLate.class,
              Severity.SEVERE,
              fact -> of(fact, fact.arrivalDueAt()).unit(fact.equipmentNo())),
          // An accident by then (特种设备安全监察条例 §64), of which the accident's own alerts tell more.
          alert(
              EntrapmentProlonged.class,
              Severity.SEVERE,
              fact -> of(fact, fact.minutes()).unit(fact.equipmentNo())),
          alert(
              EntrapmentEnded.class,
              Severity.INFO,
              fact -> of(fact, fact.freedAt(), fact.minutes()).unit(fact.equipmentNo())));

  private LiftAlerts() {}
}
