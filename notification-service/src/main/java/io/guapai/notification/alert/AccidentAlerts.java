package io.guapai.notification.alert;

import static io.guapai.notification.alert.AlertContent.of;
import static io.guapai.notification.alert.AlertEntry.alert;

import io.guapai.contracts.Severity;
import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.contracts.hazard.AccidentMisreported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.AccidentSupplemented;
import java.util.List;

/** Accidents: told to every level at once (特种设备安全监察条例 §66). */
final class AccidentAlerts {

  static final List<AlertEntry<?>> TABLE =
      List.of(
          alert(
              AccidentRecorded.class,
              Severity.SEVERE,
              fact -> of(fact, fact.grade(), fact.occurredOn(), fact.description())),
          // Whoever was told of the accident hears what more became known of it.
          alert(AccidentSupplemented.class, Severity.SEVERE, fact -> of(fact, fact.grade())),
          // Reported late, in part, falsely or not at all (迟报漏报谎报瞒报).
          alert(
              AccidentMisreported.class,
              Severity.SEVERE,
              fact -> of(fact, fact.fault(), fact.findings())),
          alert(
              AccidentClosed.class, Severity.INFO, fact -> of(fact, fact.grade(), fact.opinion())));

  private AccidentAlerts() {}
}
