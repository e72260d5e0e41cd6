package io.guapai.hazard.interview;

import io.guapai.runtime.history.DossierHistoryResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.identity.Caller;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what was done with an interview. */
@Path("/hazard/v1/interviews")
@Tag(name = "interviews")
public class InterviewHistoryResource extends DossierHistoryResource {

  InterviewHistoryResource(Histories histories, Caller caller, InterviewDocket docket) {
    super(histories, caller, InterviewHistory.KIND, docket);
  }
}
