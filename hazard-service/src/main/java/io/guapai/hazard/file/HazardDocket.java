package io.guapai.hazard.file;

import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The hazards as acts need them. */
@Singleton
@DocketAt(
    path = "/hazard/v1/hazards",
    tag = "hazards",
    view = HazardView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.LEADER,
      Role.ENTERPRISE,
      Role.AUDITOR
    })
record HazardDocket(Hazards hazards, Journal journal, HazardViews views) implements Docket<Hazard> {

  @Override
  public Hazard require(UUID id) {
    return hazards.require(id);
  }

  @Override
  public Hazard lock(UUID id, Collection<UUID> others) {
    return hazards.lock(id, others);
  }

  @Override
  public void keep(List<Hazard> moved, byte[] paper) {
    journal.write(moved.stream().flatMap(hazard -> hazard.news().stream()).toList(), paper);
  }

  @Override
  public HazardView view(Hazard hazard) {
    return views.of(hazard);
  }
}
