package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.contracts.notification.EscalationAcknowledged;
import io.guapai.notification.NotificationProblem;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.alert.Published;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer takes a case up (签收): it climbs no further for want of an answer. */
@ApplicationScoped
public class AcknowledgingCases {

  private final CaseFiles files;
  private final AlertsFromFacts alerts;
  private final History history;
  private final Caller caller;
  private final Clock clock;

  AcknowledgingCases(
      CaseFiles files, AlertsFromFacts alerts, History history, Caller caller, Clock clock) {
    this.files = files;
    this.alerts = alerts;
    this.history = history;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Acknowledges a case for the caller, who is of the level in charge. A case that is acknowledged
   * already stays as it is.
   *
   * @param ifMatch version that the caller saw; null to take the case as it stands
   */
  @Transactional
  EscalationCase acknowledge(UUID id, @Nullable String ifMatch) {
    EscalationCase file =
        files
            .lock(id)
            .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "case", id));
    requireInCharge(file);
    if (file.state() == CaseState.ACKNOWLEDGED) {
      return file;
    }
    if (file.state() == CaseState.CLOSED) {
      throw new ProblemException(PlatformProblem.ALREADY_SETTLED, "id", "case", id);
    }
    Versions.requireIfNamed(ifMatch, file.version());
    Instant now = clock.instant();
    file.acknowledge(caller.name(), now);
    EscalationAcknowledged fact =
        new EscalationAcknowledged(
            file.id().toString(),
            file.hazardId(),
            file.enterpriseId(),
            file.regionCode(),
            file.level(),
            caller.name(),
            now);
    String eventId =
        history
            .tell(
                EscalationCase.KIND,
                By.person(caller, now),
                List.of(new Draft(fact, file.version(), Cause.correlated(file.correlationId()))))
            .get(0);
    alerts.tell(List.of(new Published<>(fact, eventId, file.correlationId(), null)), now);
    return file;
  }

  private void requireInCharge(EscalationCase file) {
    if (!caller.has(roleOf(file.level()))) {
      throw new ProblemException(NotificationProblem.ANOTHER_LEVEL, "level", file.level());
    }
    caller.regionWithin(RegionCode.parse(file.authorityRegion()));
  }

  static String roleOf(Level level) {
    return switch (level) {
      case TOWNSHIP -> Role.TOWNSHIP;
      case COUNTY -> Role.COUNTY;
      case CITY -> Role.CITY;
      case PROVINCE -> Role.PROVINCE;
    };
  }
}
