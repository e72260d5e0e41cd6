package io.guapai.inspection.subject;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Who keeps a unit: its enterprise, and whom the unit or the enterprise is assigned to. */
@ApplicationScoped
public class UnitKeepers {

  private final Sql sql;

  UnitKeepers(Sql sql) {
    this.sql = sql;
  }

  /** Whether the caller keeps a unit on a day; asked in system scope. */
  public boolean keeps(Caller caller, Subject unit, LocalDate today) {
    String organization = caller.organization();
    return caller.enterprises().contains(unit.enterpriseId())
        || organization != null
            && sql.first(
                    "select from assignment where organization = ? and basis <> 'CASE'"
                        + " and (given = 'EQUIPMENT' and given_id = ?"
                        + " or given = 'ENTERPRISE' and given_id = ?)"
                        + " and ended_at is null and valid_from <= ?"
                        + " and coalesce(valid_to, 'infinity') >= ?",
                    row -> true,
                    organization,
                    unit.equipmentId(),
                    unit.enterpriseId(),
                    today,
                    today)
                .isPresent();
  }
}
