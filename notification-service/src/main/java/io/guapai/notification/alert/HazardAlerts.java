package io.guapai.notification.alert;

import static io.guapai.notification.alert.AlertContent.of;
import static io.guapai.notification.alert.AlertEntry.alert;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Severity;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardDelisted;
import io.guapai.contracts.hazard.HazardDueSoon;
import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardReported;
import java.util.List;

/** The way of a hazard. */
final class HazardAlerts {

  static final List<AlertEntry<?>> TABLE =
      List.of(
          // What an institute finds and the list calls major is told at once, whoever verifies it
          // when (特种设备安全法 §53).
          alert(HazardReported.class, Severity.SEVERE, fact -> of(fact, fact.code()))
              .onlyIf(
                  fact ->
                      fact.sourceKind() == SourceKind.INSPECTION_BODY
                          && fact.claimedGrade() == Grade.MAJOR),
          // Only major ones: general ones are the enterprise's and the county's daily business.
          alert(HazardGraded.class, Severity.SEVERE, fact -> of(fact, fact.grade(), fact.code()))
              .onlyIf(fact -> fact.grade() == Grade.MAJOR),
          alert(
              HazardDueSoon.class,
              Severity.INFO,
              fact -> of(fact, fact.grade(), fact.dueDate(), fact.daysLeft())),
          alert(
              HazardExtended.class,
              Severity.INFO,
              fact -> of(fact, fact.grade(), fact.previousDueDate(), fact.dueDate())),
          alert(
              HazardOverdue.class,
              Severity.WARNING,
              fact ->
                  of(fact, fact.grade(), fact.dueDate(), fact.cycle())
                      .severeIf(fact.grade() == Grade.MAJOR)),
          // Told to all who were told of the overdue.
          alert(
              HazardOverdueWithdrawn.class,
              Severity.INFO,
              fact -> of(fact, fact.grade(), fact.dueDate(), fact.cycle())),
          alert(
              HazardListed.class,
              Severity.SEVERE,
              fact -> of(fact, fact.level(), fact.dueDate()).asked(fact.level())),
          alert(
              HazardDelisted.class,
              Severity.INFO,
              fact -> of(fact, fact.level()).asked(fact.level())),
          // Only major ones, of whose beginning the same authorities were told.
          alert(HazardClosed.class, Severity.INFO, fact -> of(fact))
              .onlyIf(fact -> fact.grade() == Grade.MAJOR));

  private HazardAlerts() {}
}
