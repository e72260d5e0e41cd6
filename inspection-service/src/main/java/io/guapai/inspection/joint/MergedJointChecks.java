package io.guapai.inspection.joint;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks at a former entry are checks at the enterprise. */
@ApplicationScoped
class MergedJointChecks implements EnterpriseFollower {

  private final Sql sql;

  MergedJointChecks(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update("update joint_check set enterprise_id = ? where enterprise_id = ?", current, former);
  }
}
