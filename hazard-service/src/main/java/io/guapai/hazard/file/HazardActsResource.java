package io.guapai.hazard.file;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActsResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be done to a hazard. */
@Path("/hazard/v1/hazards")
@Tag(name = "hazards")
public class HazardActsResource extends ActsResource<Hazard> {

  HazardActsResource(ActDesk desk) {
    super(desk, Hazard.class);
  }
}
