package io.guapai.equipment.enterprise;

import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryResource;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what was entered and decided of an enterprise, and by whom. */
@Path("/equipment/v1/enterprises")
@Tag(name = "enterprises")
public class EnterpriseHistoryResource extends HistoryResource {

  private final EnterpriseTable enterprises;

  EnterpriseHistoryResource(Histories histories, Caller caller, EnterpriseTable enterprises) {
    super(
        histories,
        caller,
        Enterprise.KIND,
        Set.of(
            Role.PROVINCE,
            Role.CITY,
            Role.COUNTY,
            Role.TOWNSHIP,
            Role.COORDINATOR,
            Role.AUDITOR,
            Role.ENTERPRISE));
    this.enterprises = enterprises;
  }

  @Override
  protected void require(String id) {
    if (enterprises.find(EnterpriseId.parse(id).value()).isEmpty()) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "enterprise", id);
    }
  }
}
