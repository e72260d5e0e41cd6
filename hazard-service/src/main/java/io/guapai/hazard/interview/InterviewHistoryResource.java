package io.guapai.hazard.interview;

import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryResource;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what was done with an interview. */
@Path("/hazard/v1/interviews")
@Tag(name = "interviews")
public class InterviewHistoryResource extends HistoryResource {

  private final Interviews interviews;

  InterviewHistoryResource(Histories histories, Caller caller, Interviews interviews) {
    super(
        histories,
        caller,
        InterviewHistory.KIND,
        Set.of(
            Role.PROVINCE,
            Role.CITY,
            Role.COUNTY,
            Role.TOWNSHIP,
            Role.LEADER,
            Role.ENTERPRISE,
            Role.AUDITOR));
    this.interviews = interviews;
  }

  @Override
  protected void require(String id) {
    interviews.require(uuid(id));
  }
}
