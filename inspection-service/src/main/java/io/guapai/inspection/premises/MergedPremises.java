package io.guapai.inspection.premises;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where a former entry was confirmed and visited, the enterprise was. Its units follow themselves.
 */
@ApplicationScoped
class MergedPremises implements EnterpriseFollower {

  private static final String TAKE =
      "insert into premises as known (enterprise_id, enterprise_name, region_code, units,"
          + " confirmed_year, confirmed_on, visited_year, visited_on) select ?, enterprise_name,"
          + " region_code, 0, confirmed_year, confirmed_on, visited_year, visited_on from premises"
          + " where enterprise_id = ? order by region_code on conflict (enterprise_id, region_code)"
          + " do update set (confirmed_year, confirmed_on) = (select t.y, t.d from (values"
          + " (known.confirmed_year, known.confirmed_on), (excluded.confirmed_year,"
          + " excluded.confirmed_on)) as t (y, d) order by t.y desc nulls last, t.d limit 1),"
          + " (visited_year, visited_on) = (select t.y, t.d from (values (known.visited_year,"
          + " known.visited_on), (excluded.visited_year, excluded.visited_on)) as t (y, d) order by"
          + " t.y desc nulls last, t.d limit 1)";

  private final Sql sql;

  MergedPremises(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    sql.update(TAKE, current, former);
  }
}
