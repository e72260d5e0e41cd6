package io.guapai.equipment.register;

import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.party.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is given of units that move or change hands follows them. */
@ApplicationScoped
public class AssignedUnits implements UnitDependents {

  private final Assignments assignments;
  private final History history;

  AssignedUnits(Assignments assignments, History history) {
    this.assignments = assignments;
    this.history = history;
  }

  @Override
  public void merged(Equipment gone, Equipment stays, String reason, By by) {
    history.write(
        assignments
            .unitsMerged(
                gone.id().toString(),
                stays.id().toString(),
                stays.enterpriseId(),
                stays.regionCode())
            .stream()
            .map(
                taken ->
                    HistoryEntry.of(
                            Assignments.KIND,
                            taken.id(),
                            EnterpriseFollower.TAKE_OVER,
                            taken.regionCode(),
                            stays.enterpriseId(),
                            by)
                        .numbered(taken.version())
                        .because(reason))
            .toList());
  }

  /** Follows units as they stand now. */
  public void follow(List<EquipmentSnapshot> units) {
    if (!units.isEmpty()) {
      assignments.unitsMoved(
          units.stream().map(unit -> unit.id().toString()).toList(),
          units.stream().map(EquipmentSnapshot::enterpriseId).toList(),
          units.stream().map(EquipmentSnapshot::regionCode).toList());
    }
  }
}
