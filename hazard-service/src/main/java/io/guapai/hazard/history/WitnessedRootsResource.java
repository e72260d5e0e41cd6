package io.guapai.hazard.history;

import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the roots of another service as they stand in this one's history. */
@Path("/hazard/v1/witnessed-roots")
@Tag(name = "history")
public class WitnessedRootsResource extends io.guapai.runtime.history.HistoryResource {

  WitnessedRootsResource(Histories histories, Caller caller) {
    super(histories, caller, WitnessingRoots.KIND, Set.of(Role.AUDITOR, Role.PROVINCE));
  }

  @Override
  protected void require(String id) {
    if (!id.equals(WitnessingRoots.WITNESSED)) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", WitnessingRoots.KIND, id);
    }
  }
}
