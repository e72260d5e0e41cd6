package io.guapai.notification.escalation;

import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryResource;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows how a case was raised, climbed, was acknowledged and ended, and by whom. */
@Path("/notification/v1/cases")
@Tag(name = "Escalation")
public class CaseHistoryResource extends HistoryResource {

  private final CaseFiles files;

  CaseHistoryResource(Histories histories, Caller caller, CaseFiles files) {
    super(
        histories,
        caller,
        EscalationCase.KIND,
        Set.of(
            Role.PROVINCE,
            Role.CITY,
            Role.COUNTY,
            Role.TOWNSHIP,
            Role.COORDINATOR,
            Role.ENTERPRISE,
            Role.AUDITOR));
    this.files = files;
  }

  @Override
  protected void require(String id) {
    if (files.find(uuid(id)).isEmpty()) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", EscalationCase.KIND, id);
    }
  }
}
