package io.guapai.inspection.subject;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inspections of a former entry are the unit's, and so is its date where it is the newer one.
 */
@ApplicationScoped
class MergedSubjects implements UnitFollower {

  private final Subjects subjects;
  private final DueRulebook rulebook;
  private final UnitClocks clocks;
  private final Sql sql;
  private final History history;
  private final Clock clock;

  MergedSubjects(
      Subjects subjects,
      DueRulebook rulebook,
      UnitClocks clocks,
      Sql sql,
      History history,
      Clock clock) {
    this.subjects = subjects;
    this.rulebook = rulebook;
    this.clocks = clocks;
    this.sql = sql;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public void merged(Name former, Name current, Received<EquipmentMerged> event) {
    Map<String, Subject> known = known(former, current);
    Subject gone = known.get(former.id());
    if (gone == null) {
      return;
    }
    if (!known.containsKey(current.id())) {
      subjects.copy(former, current);
      known = known(former, current);
    }
    sql.update(
        "update inspection set equipment_id = ?, equipment_no = ? where equipment_id = ?",
        current.id(),
        current.no(),
        former.id());
    sql.update(
        "update report_withdrawal set equipment_id = ?, equipment_no = ? where equipment_id = ?",
        current.id(),
        current.no(),
        former.id());
    takeOverCalibrations(former, current);
    Subject stays = known.get(current.id());
    By by = By.event(event.header(), clock.instant());
    List<Draft> cleared = new ArrayList<>();
    Cause cause = Cause.of(event.header());
    gone.giveWay().ifPresent(end -> cleared.add(new Draft(end, gone.factSequence(), cause)));
    if (stays != null) {
      stays
          .takeOver(gone, rulebook.now())
          .ifPresent(end -> cleared.add(new Draft(end, stays.factSequence(), cause)));
      subjects.store(List.of(stays));
      history.write(
          HistoryEntry.of(
                  Subject.KIND,
                  current.id(),
                  EnterpriseFollower.TAKE_OVER,
                  stays.regionCode(),
                  stays.enterpriseId(),
                  by)
              .because(UnitFollower.reason(former, current)));
    }
    subjects.remove(gone);
    history.tell(Subject.KIND, By.job("following-the-register", clock.instant()), cleared);
    if (stays != null) {
      clocks.keep(List.of(stays));
    }
  }

  /** One that was recorded of both is one. */
  private void takeOverCalibrations(Name former, Name current) {
    sql.update(
        "delete from calibration gone using calibration stays where gone.equipment_id = ?"
            + " and stays.equipment_id = ? and stays.certificate_no = gone.certificate_no",
        former.id(),
        current.id());
    sql.update(
        "update calibration set equipment_id = ?, equipment_no = ? where equipment_id = ?",
        current.id(),
        current.no(),
        former.id());
  }

  private Map<String, Subject> known(Name former, Name current) {
    Map<String, Subject> known = new HashMap<>();
    subjects
        .lockedById(List.of(former.id(), current.id()))
        .forEach(subject -> known.put(subject.equipmentId(), subject));
    return known;
  }
}
