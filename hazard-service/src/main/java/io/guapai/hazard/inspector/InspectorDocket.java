package io.guapai.hazard.inspector;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** The inspectors as acts need them. */
@Singleton
@DocketAt(
    path = InspectorDocket.PATH,
    kind = "inspector",
    tag = "inspectors",
    view = InspectorView.class,
    readers = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
record InspectorDocket(Inspectors inspectors, Filing filing) implements FiledDocket<Inspector> {

  static final String PATH = "/hazard/v1/inspectors";

  @Override
  public Class<Inspector> type() {
    return Inspector.class;
  }

  /**
   * Entries are known beyond the territory that keeps them: one is not locked, but has its turn.
   */
  @Override
  public Inspector lock(UUID id, Collection<UUID> others) {
    inspectors.takeTurn();
    return require(id);
  }

  @Override
  public InspectorView view(Inspector inspector) {
    return inspector.view();
  }
}
