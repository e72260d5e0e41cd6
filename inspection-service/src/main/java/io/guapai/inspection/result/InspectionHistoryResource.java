package io.guapai.inspection.result;

import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryResource;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows who reported an examination, and how. */
@Path("/inspection/v1/inspections")
@Tag(name = "inspections")
public class InspectionHistoryResource extends HistoryResource {

  private final Inspections inspections;

  InspectionHistoryResource(Histories histories, Caller caller, Inspections inspections) {
    super(
        histories,
        caller,
        Inspection.KIND,
        Set.of(
            Role.PROVINCE,
            Role.CITY,
            Role.COUNTY,
            Role.TOWNSHIP,
            Role.COORDINATOR,
            Role.AUDITOR,
            Role.ENTERPRISE,
            Role.INSTITUTE));
    this.inspections = inspections;
  }

  @Override
  protected void require(String id) {
    if (inspections.find(uuid(id)).isEmpty()) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", Inspection.KIND, id);
    }
  }
}
