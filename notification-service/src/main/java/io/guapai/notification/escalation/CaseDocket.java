package io.guapai.notification.escalation;

import io.guapai.contracts.notification.EscalationAcknowledged;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.alert.Published;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The cases as acts need them. */
@Singleton
@DocketAt(
    path = CaseResource.PATH,
    kind = EscalationCase.KIND,
    tag = "Escalation",
    view = CaseView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.ENTERPRISE,
      Role.AUDITOR
    })
record CaseDocket(CaseFiles files, CaseViews views, History history, AlertsFromFacts alerts)
    implements Docket<EscalationCase> {

  @Override
  public EscalationCase require(UUID id) {
    return files.find(id).orElseThrow(() -> unknown(id));
  }

  @Override
  public EscalationCase lock(UUID id, Collection<UUID> others) {
    return files.lock(id).orElseThrow(() -> unknown(id));
  }

  /** An acknowledgement is told to the authorities that heard of the case. */
  @Override
  public void keep(List<EscalationCase> moved, byte[] paper) {
    for (EscalationCase file : moved) {
      for (By by : file.acknowledgements()) {
        EscalationAcknowledged fact =
            new EscalationAcknowledged(
                file.id().toString(),
                file.hazardId(),
                file.enterpriseId(),
                file.regionCode(),
                file.level(),
                by.actor(),
                by.at());
        String story = file.correlationId();
        Draft draft = new Draft(fact, file.version(), Cause.correlated(story));
        String event = history.tell(EscalationCase.KIND, by, draft, paper);
        alerts.tell(List.of(new Published<>(fact, event, story, null)), by.at());
      }
    }
  }

  @Override
  public CaseView view(EscalationCase file) {
    return views.whole(file);
  }

  private static ProblemException unknown(UUID id) {
    return new ProblemException(PlatformProblem.NOT_FOUND, "id", EscalationCase.KIND, id);
  }
}
