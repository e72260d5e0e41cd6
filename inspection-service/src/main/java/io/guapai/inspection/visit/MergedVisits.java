package io.guapai.inspection.visit;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Visits of a former entry were visits of the enterprise. Of two of one day that of the entry that
 * stays is its own; the other keeps the id of its day.
 */
@ApplicationScoped
class MergedVisits implements EnterpriseFollower {

  private final Sql sql;

  MergedVisits(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update(
        "update visit c set enterprise_id = ? where enterprise_id = ? and not exists"
            + " (select from visit o where o.enterprise_id = ? and o.region_code ="
            + " c.region_code and o.visited_on = c.visited_on)",
        current,
        former,
        current);
  }
}
