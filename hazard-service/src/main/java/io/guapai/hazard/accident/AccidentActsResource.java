package io.guapai.hazard.accident;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActsResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What takes an accident to its end. */
@Path("/hazard/v1/accidents")
@Tag(name = "accidents")
public class AccidentActsResource extends ActsResource<Accident> {

  AccidentActsResource(ActDesk desk) {
    super(desk, Accident.class);
  }
}
