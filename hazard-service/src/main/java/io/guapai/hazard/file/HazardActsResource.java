package io.guapai.hazard.file;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.DossiersResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hazards are reported, and acted upon. */
@Path("/hazard/v1/hazards")
@Tag(name = "hazards")
public class HazardActsResource extends DossiersResource<Hazard> {

  HazardActsResource(ActDesk desk) {
    super(desk, Hazard.class);
  }
}
