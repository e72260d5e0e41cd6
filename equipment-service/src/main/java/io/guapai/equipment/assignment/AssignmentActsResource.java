package io.guapai.equipment.assignment;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActsResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done with an assignment. */
@Path(AssignmentsResource.PATH)
@Tag(name = "assignments")
public class AssignmentActsResource extends ActsResource<Assignment> {

  AssignmentActsResource(ActDesk desk) {
    super(desk, Assignment.class);
  }
}
