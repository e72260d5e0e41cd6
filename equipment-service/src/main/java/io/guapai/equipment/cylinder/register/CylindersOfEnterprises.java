package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseDependents;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;

/**
 * The cylinders of a filler go where it goes, and are the other's when its entry is merged into
 * another one. What was told under the former id stays told under it; whoever asks by either finds
 * both.
 */
@Singleton
class CylindersOfEnterprises implements EnterpriseDependents {

  private final Sql sql;

  CylindersOfEnterprises(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(Enterprise former, Enterprise into, String reason, By by) {
    sql.update(
        "update cylinder set filler_id = ?, region_code = ?, offered_to = nullif(offered_to, ?)"
            + " where filler_id = ?",
        into.id().value(),
        into.region().value(),
        into.id().value(),
        former.id().value());
    sql.update(
        "update cylinder set offered_to = ? where offered_to = ?",
        into.id().value(),
        former.id().value());
  }

  @Override
  public void moved(Enterprise enterprise, By by) {
    sql.update(
        "update cylinder set region_code = ? where filler_id = ?",
        enterprise.region().value(),
        enterprise.id().value());
  }
}
