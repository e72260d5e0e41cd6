package io.guapai.notification.subject;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Alerts and hazards of a former entry are the enterprise's; its name is that of the other. */
@ApplicationScoped
class MergedSubjects implements EnterpriseFollower {

  private static final List<String> TABLES = List.of("known_hazard", "alert");

  private final Sql sql;

  MergedSubjects(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update(
        "update known_enterprise set id = ? where id = ?"
            + " and not exists (select from known_enterprise where id = ?)",
        current,
        former,
        current);
    sql.update("delete from known_enterprise where id = ?", former);
    for (String table : TABLES) {
      sql.update(
          "update " + table + " set enterprise_id = ? where enterprise_id = ?", current, former);
    }
  }
}
