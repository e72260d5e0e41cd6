package io.guapai.equipment.doubles;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * Enterprises that may be one: of a city, and of one name when brackets, blanks and the form of the
 * company are left aside. Of a name that half a city has, some are shown.
 */
@ApplicationScoped
class LikeEnterprises {

  private static final int MOST_OF_ONE = 10;

  private static final String LIKE =
      """
      select case when gives_way then met.id else other.id end,
          case when gives_way then met.id else other.id end,
          case when gives_way then met.name else other.name end,
          case when gives_way then other.id else met.id end,
          case when gives_way then other.id else met.id end,
          case when gives_way then other.name else met.name end,
          case when gives_way then met.id else other.id end,
          case when gives_way then met.region_code else other.region_code end,
          case when met.provisional <> other.provisional then 'CREDIT_CODE_MISSING'
            when typed_key(met.name) <> typed_key(other.name)
              and right(met.name, 2) = '公司' and right(other.name, 2) = '公司'
              and met.form <> other.form then 'COMPANY_FORM'
            when left(met.region_code, 6) = left(other.region_code, 6) then 'SAME_NAME'
            else 'SAME_NAME_NEARBY' end
        from (select *, id like 'TMP-%%' as provisional,
              substring(name from '(股份有限公司|有限责任公司|有限公司|公司)$') as form
            from enterprise where id = any(?) and state = 'REGISTERED') as met
          cross join lateral (select *, id like 'TMP-%%' as provisional,
              substring(name from '(股份有限公司|有限责任公司|有限公司|公司)$') as form
            from enterprise
            where left(region_code, 4) = left(met.region_code, 4)
              and double_key(name) = double_key(met.name)
              and state = 'REGISTERED' and id <> met.id and demonstration = met.demonstration
            order by id limit %d) as other
          cross join lateral (select case when met.provisional <> other.provisional
              then met.provisional
              else (met.registered_at, met.id) > (other.registered_at, other.id) end
            as gives_way) as way
      """
          .formatted(MOST_OF_ONE);

  private final Sql sql;

  LikeEnterprises(Sql sql) {
    this.sql = sql;
  }

  /** The pairs of which one is among these. */
  List<Pair> like(Collection<String> ids) {
    return sql.query(LIKE, Pair::map, ids);
  }

  /** Those of these that are no more. */
  List<String> ended(Collection<String> ids) {
    return sql.query(
        "select id from enterprise where id = any(?) and state <> 'REGISTERED'",
        row -> row.getString(1),
        ids);
  }
}
