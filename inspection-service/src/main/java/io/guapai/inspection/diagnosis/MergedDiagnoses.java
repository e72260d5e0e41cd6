package io.guapai.inspection.diagnosis;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** What experts are asked about a former entry they are asked about the enterprise. */
@ApplicationScoped
class MergedDiagnoses implements EnterpriseFollower {

  private final Sql sql;

  MergedDiagnoses(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update("update diagnosis set enterprise_id = ? where enterprise_id = ?", current, former);
  }
}
