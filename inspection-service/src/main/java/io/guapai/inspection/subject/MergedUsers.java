package io.guapai.inspection.subject;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The units of a former entry and their inspections are the enterprise's: it has used them all
 * along.
 */
@ApplicationScoped
class MergedUsers implements EnterpriseFollower {

  private final Sql sql;

  MergedUsers(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.query(
        "select equipment_id from subject where enterprise_id = ? order by equipment_id for update",
        row -> true,
        former);
    sql.update("update subject set enterprise_id = ? where enterprise_id = ?", current, former);
    sql.update("update inspection set enterprise_id = ? where enterprise_id = ?", current, former);
  }
}
