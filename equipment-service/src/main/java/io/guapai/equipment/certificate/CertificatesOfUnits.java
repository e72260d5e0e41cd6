package io.guapai.equipment.certificate;

import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.UnitDependents;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;

/** A certificate that was issued for an entry that gave way is one of the unit that stays. */
@Singleton
record CertificatesOfUnits(Sql sql) implements UnitDependents {

  @Override
  public void merged(Equipment gone, Equipment stays, String reason, By by) {
    sql.update(
        "update use_certificate set units = case when ? = any(units) then array_remove(units, ?)"
            + " else array_replace(units, ?, ?) end where units @> array[?]",
        stays.id(),
        gone.id(),
        gone.id(),
        stays.id(),
        gone.id());
  }
}
