package io.guapai.inspection.construction;

import io.guapai.contracts.equipment.ConstructionEnded;
import io.guapai.contracts.equipment.ConstructionNotified;
import io.guapai.contracts.equipment.ConstructionOutcome;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The constructions on file, as the register of notices tells of them. */
@ApplicationScoped
public class Constructions implements EnterpriseFollower, UnitFollower {

  private final Sql sql;
  private final SupervisedWork supervised;

  Constructions(Sql sql, SupervisedWork supervised) {
    this.sql = sql;
    this.supervised = supervised;
  }

  /** Follows what builders told of. */
  public void notified(List<Received<ConstructionNotified>> events) {
    for (Received<ConstructionNotified> event : events) {
      ConstructionNotified fact = event.data();
      Edition<SupervisedWork.Body> rule = supervised.on(fact.worksFrom());
      sql.update(
          "insert into construction (notice_id, notice_no, work, enterprise_id, builder_name,"
              + " user_id, user_name, region_code, place, variety, quantity, units, works_from,"
              + " works_until, supervised, rule_edition)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
          fact.noticeId(),
          fact.noticeNo(),
          fact.work(),
          fact.builderId(),
          fact.builderName(),
          fact.enterpriseId(),
          fact.enterpriseName(),
          fact.regionCode(),
          fact.place(),
          fact.variety(),
          fact.quantity(),
          fact.equipmentIds(),
          fact.worksFrom(),
          fact.worksUntil(),
          rule.says().takes(fact.work(), fact.variety()),
          rule.edition());
    }
  }

  /** Follows how they ended. */
  public void ended(List<Received<ConstructionEnded>> events) {
    events.forEach(
        event ->
            sql.update(
                "update construction set outcome = ? where notice_id = ?",
                event.data().outcome(),
                event.data().noticeId()));
  }

  /** A construction by the number of its notice, locked for whoever applies for its inspection. */
  public Optional<Construction> locked(String noticeNo) {
    return sql.first(
        "select notice_id, notice_no, enterprise_id, user_id, region_code, variety, quantity,"
            + " units, outcome from construction where notice_no = ? for update",
        row ->
            new Construction(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                List.of((String[]) row.getArray(8).getArray()),
                row.getString(9) == null ? null : ConstructionOutcome.valueOf(row.getString(9))),
        noticeNo);
  }

  /** Its inspection was applied for. */
  public void applied(String noticeNo, UUID application, String applicationNo) {
    sql.update(
        "update construction set application_id = ?, application_no = ? where notice_no = ?",
        application,
        applicationNo,
        noticeNo);
  }

  /** The application came to nothing: another one may be made. */
  public void freed(UUID application) {
    sql.update(
        "update construction set application_id = null, application_no = null"
            + " where application_id = ?",
        application);
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update(
        "update construction set enterprise_id = ? where enterprise_id = ?", current, former);
    sql.update("update construction set user_id = ? where user_id = ?", current, former);
  }

  @Override
  public void merged(Name former, Name current, Received<EquipmentMerged> event) {
    sql.update(
        "update construction set units = array_replace(units, ?, ?) where ? = any(units)",
        former.id(),
        current.id(),
        former.id());
  }
}
