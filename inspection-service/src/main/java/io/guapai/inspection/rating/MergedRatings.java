package io.guapai.inspection.rating;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was held at a former entry, and what it said of it, is the enterprise's. */
@ApplicationScoped
class MergedRatings implements EnterpriseFollower {

  private final Sql sql;

  MergedRatings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    for (String table : List.of("check_held", "rating")) {
      sql.update(
          "update %s set enterprise_id = ? where enterprise_id = ?".formatted(table),
          current,
          former);
    }
  }
}
