package io.guapai.hazard.report;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an institute learns of a hazard that its report joined: it sees its own reports only. */
@Schema
record Joined(String id, String hazardNo, String code, HazardState state) {

  static Joined to(Hazard hazard) {
    return new Joined(hazard.id().toString(), hazard.hazardNo(), hazard.code(), hazard.state());
  }
}
