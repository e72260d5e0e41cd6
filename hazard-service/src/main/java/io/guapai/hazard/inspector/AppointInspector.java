package io.guapai.hazard.inspector;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;

/** A leader appoints an inspector within the own territory (任命监察员). */
@Singleton
@ActAt(
    by = {Role.LEADER},
    en = "Appoint an inspector within the own territory",
    zh = "任命监察员")
record AppointInspector(Inspectors inspectors, Filing filing)
    implements Opening<Inspector, NewInspector> {

  @Override
  public Inspector open(NewInspector asked, Acting acting) {
    RegionCode region = acting.caller().regionWithin(RegionCode.parse(asked.region()));
    Inspector inspector = new Inspector(asked, region.value(), acting.by());
    inspectors.requireFree(asked);
    filing.add(inspector);
    return inspector;
  }
}
