package io.guapai.inspection.premises;

import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.EnterpriseEntry;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What enterprises are called, for whoever looks for one on a list. */
@ApplicationScoped
public class NamedEnterprises {

  private final Sql sql;

  NamedEnterprises(Sql sql) {
    this.sql = sql;
  }

  /** Keeps the names that facts of the register give, the last of each. */
  public void follow(List<? extends Received<?>> events) {
    Map<String, String> names = new TreeMap<>();
    events.forEach(event -> name(event.data(), names));
    sql.unnest(
        "update premises set enterprise_name = told.name from unnest(?, ?) as told (id, name)"
            + " where enterprise_id = told.id and enterprise_name is distinct from told.name",
        names.entrySet(),
        each -> new Object[] {each.getKey(), each.getValue()});
  }

  private static void name(Fact fact, Map<String, String> names) {
    if (fact instanceof EquipmentRegistered unit) {
      names.put(unit.enterpriseId(), unit.enterpriseName());
    } else if (fact instanceof EquipmentChanged unit) {
      names.put(unit.enterpriseId(), unit.enterpriseName());
    } else if (fact instanceof EnterpriseEntry enterprise) {
      names.put(enterprise.enterpriseId(), enterprise.name());
    }
  }
}
