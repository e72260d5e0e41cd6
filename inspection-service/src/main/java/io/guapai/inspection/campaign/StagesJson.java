package io.guapai.inspection.campaign;

import io.guapai.runtime.event.ListJson;

/** Stages as a column keeps them. */
class StagesJson extends ListJson<Stage> {

  StagesJson() {
    super(Stage[].class);
  }
}
