package io.guapai.hazard.order;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Numbers of orders, without gaps per authority and year: the next one is taken under a lock that
 * lasts until the order is on file, or given back with it.
 */
@ApplicationScoped
class OrderNumbers {

  private final Sql sql;

  OrderNumbers(Sql sql) {
    this.sql = sql;
  }

  int next(RegionCode authority, int year) {
    return sql.query(
            "insert into supervision_order_number as known (authority_region, year, last)"
                + " values (?, ?, 1) on conflict (authority_region, year)"
                + " do update set last = known.last + 1 returning last",
            row -> row.getInt(1),
            authority.value(),
            year)
        .get(0);
  }
}
