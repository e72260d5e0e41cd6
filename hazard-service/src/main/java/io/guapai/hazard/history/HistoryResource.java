package io.guapai.hazard.history;

import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what happened to a hazard, act by act. */
@Path("/hazard/v1/hazards")
@Tag(name = "history")
public class HistoryResource extends io.guapai.runtime.history.HistoryResource {

  private final Hazards hazards;

  HistoryResource(Histories histories, Caller caller, Hazards hazards) {
    super(
        histories,
        caller,
        "hazard",
        Set.of(
            Role.PROVINCE,
            Role.CITY,
            Role.COUNTY,
            Role.TOWNSHIP,
            Role.COORDINATOR,
            Role.ENTERPRISE,
            Role.AUDITOR));
    this.hazards = hazards;
  }

  @Override
  protected void require(String id) {
    hazards.require(uuid(id));
  }
}
