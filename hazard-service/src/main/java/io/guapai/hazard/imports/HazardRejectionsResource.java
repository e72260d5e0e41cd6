package io.guapai.hazard.imports;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.imports.ImportDesk;
import io.guapai.runtime.imports.RejectionsResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is told of the rows of imports of hazards, over HTTP. */
@Path(HazardImportsResource.PATH)
@Tag(name = "Imports")
public class HazardRejectionsResource extends RejectionsResource {

  HazardRejectionsResource(ImportDesk desk, Caller caller) {
    super(desk, caller);
  }
}
