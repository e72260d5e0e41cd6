package io.guapai.inspection.confirmation;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What was confirmed of a former entry was confirmed of the enterprise. Of two of one day that of
 * the entry that stays is its own; the other keeps the id of its day.
 */
@ApplicationScoped
class MergedConfirmations implements EnterpriseFollower {

  private final Sql sql;

  MergedConfirmations(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update(
        "update confirmation c set enterprise_id = ? where enterprise_id = ? and not exists"
            + " (select from confirmation o where o.enterprise_id = ? and o.region_code ="
            + " c.region_code and o.confirmed_on = c.confirmed_on)",
        current,
        former,
        current);
  }
}
