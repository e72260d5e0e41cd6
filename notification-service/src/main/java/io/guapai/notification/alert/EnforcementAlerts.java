package io.guapai.notification.alert;

import static io.guapai.notification.alert.AlertContent.of;
import static io.guapai.notification.alert.AlertEntry.alert;

import io.guapai.contracts.Severity;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.InterviewHeld;
import io.guapai.contracts.hazard.InterviewSummoned;
import io.guapai.contracts.hazard.OrderRefused;
import io.guapai.contracts.hazard.PenaltyWaived;
import io.guapai.contracts.hazard.SanctionDecided;
import io.guapai.contracts.hazard.SanctionProposed;
import java.util.List;

/** What an authority asks of an enterprise because of a hazard, and what it comes to. */
final class EnforcementAlerts {

  static final List<AlertEntry<?>> TABLE =
      List.of(
          alert(
              HazardOrdered.class,
              Severity.WARNING,
              fact -> of(fact, fact.orderNo(), fact.deadline())),
          alert(
              OrderRefused.class,
              Severity.SEVERE,
              fact -> of(fact, fact.orderNo(), fact.refusedOn()).hazard(fact.hazardId())),
          // To be corrected within a term, without penalty (首查不罚).
          alert(
              PenaltyWaived.class,
              Severity.INFO,
              fact -> of(fact, fact.documentNo(), fact.correctBy())),
          alert(
              InterviewSummoned.class,
              Severity.WARNING,
              fact -> of(fact, fact.trigger(), fact.scheduledFor()).hazard(fact.hazardId())),
          // That somebody who was summoned did not come is more than a note.
          alert(
              InterviewHeld.class,
              Severity.INFO,
              fact ->
                  of(
                          fact,
                          fact.heldOn(),
                          fact.attended() ? Attendance.CAME : Attendance.STAYED_AWAY)
                      .hazard(fact.hazardId())
                      .severeIf(!fact.attended())),
          alert(
              SanctionProposed.class,
              Severity.WARNING,
              fact ->
                  of(fact, fact.sanction(), fact.level(), fact.defenceUntil()).asked(fact.level())),
          alert(
              SanctionDecided.class,
              Severity.INFO,
              fact ->
                  of(
                          fact,
                          fact.sanction(),
                          fact.imposed() ? Decided.IMPOSED : Decided.DROPPED,
                          fact.documentNo())
                      .severeIf(fact.imposed())));

  /** Whether somebody who was summoned came. */
  enum Attendance {
    CAME,
    STAYED_AWAY
  }

  /** What became of a sanction that was proposed. */
  enum Decided {
    IMPOSED,
    DROPPED
  }

  private EnforcementAlerts() {}
}
