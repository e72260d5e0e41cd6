package io.guapai.hazard.inspector;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;

/** A leader ends an appointment within the own territory, or brings its end forward (免去监察员). */
@Singleton
@ActAt(
    path = "end",
    by = {Role.LEADER},
    en = "End an appointment; acts until its last day stand",
    zh = "免去监察员")
record EndAppointment() implements ActOn<Inspector, InspectorEnd> {

  @Override
  public List<Deed> deeds() {
    return List.of(Inspector.END);
  }

  @Override
  public List<Guard<Inspector>> competence() {
    return List.of(
        (inspector, acting) ->
            acting.caller().regionWithin(RegionCode.parse(inspector.regionCode())));
  }

  @Override
  public Outcome<Inspector> carryOut(Inspector inspector, InspectorEnd end, Acting acting) {
    inspector.end(end.lastDay(), acting.by());
    return Outcome.done();
  }
}
