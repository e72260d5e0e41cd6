package io.guapai.inspection.maintenance;

import io.guapai.runtime.event.ListJson;

/** The mechanics, as JSON in the row of their visit. */
class MechanicsJson extends ListJson<Mechanic> {

  MechanicsJson() {
    super(Mechanic[].class);
  }
}
