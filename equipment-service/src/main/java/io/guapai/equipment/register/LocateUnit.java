package io.guapai.equipment.register;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Who stands before a unit, or knows its place on a map, states where it is. */
@Singleton
@ActAt(
    path = "locate",
    by = {Role.ENTERPRISE, Role.COORDINATOR, Role.TOWNSHIP, Role.COUNTY, Role.CITY},
    en = "State where a unit stands",
    zh = "登记设备位置")
record LocateUnit() implements ActOn<Equipment, Locating> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.LOCATE);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, Locating paper, Acting acting) {
    unit.locate(paper.position(), paper.reason(), acting.by());
    return Outcome.done();
  }
}
