package io.guapai.notification.alert;

import static io.guapai.notification.alert.AlertContent.of;
import static io.guapai.notification.alert.AlertEntry.alert;

import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.contracts.SiteMatter;
import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.LicenceDueSoon;
import io.guapai.contracts.equipment.LicenceExpired;
import io.guapai.contracts.equipment.PermitNoticeOpened;
import io.guapai.contracts.inspection.ConfirmationsRecorded;
import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import java.util.List;

/** What becomes of enterprises. */
final class EnterpriseAlerts {

  static final List<AlertEntry<?>> TABLE =
      List.of(
          // The authorities of where it is from now on hear of it.
          alert(
              EnterpriseMoved.class,
              Severity.INFO,
              fact -> of(fact, fact.effectiveOn(), fact.formerRegionCode())),
          // What it owed is still to be seen to; units in use all the same are more than a note.
          alert(
              EnterpriseClosed.class,
              Severity.INFO,
              fact ->
                  of(fact, fact.effectiveOn(), fact.unitsInUse()).severeIf(fact.unitsInUse() > 0)),
          // It has the time to have it renewed (证书到期前60日、30日).
          alert(
              LicenceDueSoon.class,
              Severity.INFO,
              fact -> of(fact, fact.licenceNo(), fact.kind(), fact.validUntil())),
          alert(
              LicenceExpired.class,
              Severity.WARNING,
              fact -> of(fact, fact.licenceNo(), fact.kind(), fact.validUntil())),
          // The county sees to what the register has not, or has and is not there (三确认).
          alert(
                  ConfirmationsRecorded.class,
                  Severity.WARNING,
                  fact ->
                      of(
                              fact,
                              fact.unitsFound(),
                              fact.unitsRegistered(),
                              count(fact, SiteMatter.UNIT_NOT_IN_REGISTER),
                              count(fact, SiteMatter.UNIT_NOT_FOUND))
                          .asked(Level.COUNTY))
              .onlyIf(EnterpriseAlerts::differsFromRegister),
          // The licensing body is told of who needs permits (双告知).
          alert(
              PermitNoticeOpened.class,
              Severity.INFO,
              fact -> of(fact, fact.name(), fact.registeredOn())),
          alert(
              EnterpriseVetoed.class,
              Severity.SEVERE,
              fact ->
                  of(fact, fact.code())
                      .hazard(fact.causeType().equals("hazard") ? fact.causeId() : null)),
          alert(EnterpriseVetoLifted.class, Severity.INFO, fact -> of(fact, fact.code())));

  private EnterpriseAlerts() {}

  private static boolean differsFromRegister(ConfirmationsRecorded fact) {
    return count(fact, SiteMatter.UNIT_NOT_IN_REGISTER) + count(fact, SiteMatter.UNIT_NOT_FOUND)
        > 0;
  }

  private static long count(ConfirmationsRecorded fact, SiteMatter matter) {
    return fact.findings().stream().filter(each -> each.matter() == matter).count();
  }
}
