package io.guapai.equipment.imports;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.imports.ImportDesk;
import io.guapai.runtime.imports.RejectionsResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is told of the rows of imports of the register, over HTTP. */
@Path(RegisterImportsResource.PATH)
@Tag(name = "Imports")
public class RegisterRejectionsResource extends RejectionsResource {

  RegisterRejectionsResource(ImportDesk desk, Caller caller) {
    super(desk, caller);
  }
}
