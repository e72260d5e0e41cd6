package io.guapai.inspection.patrol;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Rounds at a former entry were rounds of the enterprise. Of two of one day that of the entry that
 * stays is its own; the other keeps the id of its day.
 */
@ApplicationScoped
class MergedPatrols implements EnterpriseFollower {

  private final Sql sql;

  MergedPatrols(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update(
        "update patrol c set enterprise_id = ? where enterprise_id = ? and not exists"
            + " (select from patrol o where o.enterprise_id = ? and o.region_code ="
            + " c.region_code and o.patrolled_on = c.patrolled_on)",
        current,
        former,
        current);
  }
}
