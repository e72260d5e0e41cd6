package io.guapai.hazard.imports;

import io.guapai.runtime.imports.ImportDesk;
import io.guapai.runtime.imports.ImportResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports of hazards over HTTP. */
@Path(HazardImportsResource.PATH)
@Tag(name = "Imports")
public class HazardImportsResource extends ImportResource {

  static final String PATH = "/hazard/v1/imports";

  HazardImportsResource(ImportDesk desk) {
    super(desk, PATH);
  }
}
