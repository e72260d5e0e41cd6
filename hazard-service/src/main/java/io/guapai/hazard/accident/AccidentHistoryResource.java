package io.guapai.hazard.accident;

import io.guapai.runtime.history.DossierHistoryResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.identity.Caller;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the procedure of an accident, act by act. */
@Path("/hazard/v1/accidents")
@Tag(name = "accidents")
public class AccidentHistoryResource extends DossierHistoryResource {

  AccidentHistoryResource(Histories histories, Caller caller, AccidentDocket docket) {
    super(histories, caller, "accident", docket);
  }
}
