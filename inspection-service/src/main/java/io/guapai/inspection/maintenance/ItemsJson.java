package io.guapai.inspection.maintenance;

import io.guapai.runtime.event.ListJson;

/** The answers to the items, as JSON in the row of their visit. */
class ItemsJson extends ListJson<MaintenanceAnswer> {

  ItemsJson() {
    super(MaintenanceAnswer[].class);
  }
}
