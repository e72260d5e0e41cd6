package io.guapai.notification.alert;

import static io.guapai.notification.alert.AlertContent.of;
import static io.guapai.notification.alert.AlertEntry.alert;

import io.guapai.contracts.Severity;
import io.guapai.contracts.notification.EscalationAcknowledged;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.contracts.notification.EscalationUnanswered;
import java.util.List;

/** The way of a case; the first two ask of their readers what the ladder says. */
final class EscalationAlerts {

  static final List<AlertEntry<?>> TABLE =
      List.of(
          alert(
              EscalationRaised.class,
              Severity.SEVERE,
              fact ->
                  of(fact, fact.level(), fact.acknowledgeBy())
                      .hazard(fact.hazardId())
                      .asked(fact.level())),
          // The highest level let its term pass too: nobody is asked any more.
          alert(
              EscalationUnanswered.class,
              Severity.SEVERE,
              fact ->
                  of(fact, fact.level(), fact.acknowledgeBy())
                      .hazard(fact.hazardId())
                      .asked(fact.level())),
          alert(
              EscalationAcknowledged.class,
              Severity.INFO,
              fact -> of(fact, fact.level()).hazard(fact.hazardId()).asked(fact.level())));

  private EscalationAlerts() {}
}
