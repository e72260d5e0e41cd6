package io.guapai.hazard.report;

import io.guapai.hazard.history.Journal;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The hazards as acts need them. */
@Singleton
@DocketAt(path = "/hazard/v1/hazards", tag = "hazards", view = HazardView.class)
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
  public void keep(List<Hazard> moved) {
    journal.write(moved.stream().flatMap(hazard -> hazard.news().stream()).toList());
  }

  @Override
  public HazardView view(Hazard hazard) {
    return views.of(hazard);
  }
}
