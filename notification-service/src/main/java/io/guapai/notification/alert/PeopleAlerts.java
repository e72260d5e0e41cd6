package io.guapai.notification.alert;

import static io.guapai.notification.alert.AlertContent.of;
import static io.guapai.notification.alert.AlertEntry.alert;

import io.guapai.contracts.Severity;
import io.guapai.contracts.equipment.OperatorCertificateExpired;
import io.guapai.contracts.equipment.OperatorCertificateExpiring;
import io.guapai.contracts.equipment.OperatorsUncertified;
import java.util.List;

/** People who operate equipment, and whose certificates end. */
final class PeopleAlerts {

  static final List<AlertEntry<?>> TABLE =
      List.of(
          // The review is applied for a month before (TSG Z6001-2019).
          alert(
              OperatorCertificateExpiring.class,
              Severity.INFO,
              fact -> of(fact, fact.holderName(), fact.project(), fact.validUntil())),
          alert(
              OperatorCertificateExpired.class,
              Severity.INFO,
              fact -> of(fact, fact.holderName(), fact.project(), fact.validUntil())),
          // At work without a valid certificate (无证上岗, 特种设备安全法 §14).
          alert(
              OperatorsUncertified.class,
              Severity.WARNING,
              fact -> of(fact, fact.operators(), fact.units())));

  private PeopleAlerts() {}
}
