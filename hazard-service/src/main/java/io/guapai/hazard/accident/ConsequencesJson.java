package io.guapai.hazard.accident;

import io.guapai.contracts.Consequence;
import io.guapai.runtime.event.ListJson;

/** What an accident did, as JSON in its row. */
class ConsequencesJson extends ListJson<Consequence> {

  ConsequencesJson() {
    super(Consequence[].class);
  }
}
