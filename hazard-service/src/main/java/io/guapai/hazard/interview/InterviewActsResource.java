package io.guapai.hazard.interview;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActsResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What leaders, officers and enterprises do with an interview. */
@Path("/hazard/v1/interviews")
@Tag(name = "interviews")
public class InterviewActsResource extends ActsResource<Interview> {

  InterviewActsResource(ActDesk desk) {
    super(desk, Interview.class);
  }
}
