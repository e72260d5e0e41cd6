package io.guapai.equipment.construction;

import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.ListedUnits;
import io.guapai.equipment.register.UnitDependents;
import io.guapai.runtime.act.By;
import jakarta.inject.Singleton;

/** Notices about an entry that gave way are about the unit that stays. */
@Singleton
record NoticesOfUnits(ListedUnits listed) implements UnitDependents {

  @Override
  public void merged(Equipment gone, Equipment stays, String reason, By by) {
    listed.goOver("construction_notice", NoticeDocket.KIND, gone, stays, reason, by);
  }
}
