package io.guapai.equipment.application;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.ListedUnits;
import io.guapai.equipment.register.UnitDependents;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Applications about an entry that gives way: what is open is decided first, the others go over.
 */
@Singleton
record ApplicationsOfUnits(Applications applications, ListedUnits listed)
    implements UnitDependents {

  @Override
  public void requireMergeable(Equipment gone, Equipment stays) {
    applications
        .openAbout(List.of(gone.id(), stays.id()))
        .ifPresent(
            no -> {
              throw new ProblemException(EquipmentProblem.APPLIED_ALREADY, "stays", no);
            });
  }

  @Override
  public void merged(Equipment gone, Equipment stays, String reason, By by) {
    listed.goOver("use_application", ApplicationDocket.KIND, gone, stays, reason, by);
  }
}
