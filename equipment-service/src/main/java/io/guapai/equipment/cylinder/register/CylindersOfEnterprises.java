package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseHolding;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;

/**
 * The cylinders of a filler whose entry is merged into another one. What was told under the former
 * id stays told under it; whoever asks by either finds both.
 */
@Singleton
class CylindersOfEnterprises implements EnterpriseHolding {

  private final Sql sql;

  CylindersOfEnterprises(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void take(Enterprise former, Enterprise into) {
    sql.update(
        "update cylinder set filler_id = ? where filler_id = ?",
        into.id().value(),
        former.id().value());
  }
}
