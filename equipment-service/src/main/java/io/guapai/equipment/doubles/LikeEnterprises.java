package io.guapai.equipment.doubles;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Enterprises that may be one: of a city, and of one name when brackets, blanks and the form of the
 * company are left aside. A name that half a city has is no sign.
 */
@ApplicationScoped
class LikeEnterprises implements LikeEntries {

  private static final String BEARERS =
      """
      with met as materialized (
        select id, demonstration, double_name, left(region_code, 6) as county, substr(double_name, 6) as sign
        from enterprise where id = any(?) and state = 'REGISTERED' and double_name is not null)
      select met.id, met.county, met.sign, named.bearers, named.others
        from met cross join lateral (
          select count(*), array_agg(other.id)
              filter (where other.id <> met.id and other.demonstration = met.demonstration)
            from (select id, demonstration from enterprise
              where double_name = met.double_name and state = 'REGISTERED' limit %d) as other
          ) as named (bearers, others)
        where named.bearers > 1
      """
          .formatted(Bearers.COUNTED);

  private static final String SHOWN =
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
        from unnest(?::text[], ?::text[]) as two (one, another)
          cross join lateral (select *, id like 'TMP-%' as provisional,
              substring(name from '(股份有限公司|有限责任公司|有限公司|公司)$') as form
            from enterprise where id = two.one) as met
          cross join lateral (select *, id like 'TMP-%' as provisional,
              substring(name from '(股份有限公司|有限责任公司|有限公司|公司)$') as form
            from enterprise where id = two.another) as other
          cross join lateral (select case when met.provisional <> other.provisional
              then met.provisional
              else (met.registered_at, met.id) > (other.registered_at, other.id) end
            as gives_way) as way
      """;

  private final Sql sql;

  LikeEnterprises(Sql sql) {
    this.sql = sql;
  }

  @Override
  public DoubleSubject subject() {
    return DoubleSubject.ENTERPRISE;
  }

  @Override
  public Found like(Collection<String> ids) {
    List<Bearers> bearers = sql.query(BEARERS, Bearers::map, ids);
    Collection<Bearers.Two> pairs = Bearers.together(bearers);
    return new Found(
        sql.query(
            SHOWN,
            Pair::map,
            pairs.stream().map(Bearers.Two::one).toList(),
            pairs.stream().map(Bearers.Two::another).toList()),
        Bearers.crowds(bearers, NotComparedReason.NAME_OF_MANY));
  }

  @Override
  public List<String> ended(Collection<String> ids) {
    return sql.query(
        "select id from enterprise where id = any(?) and state <> 'REGISTERED'",
        row -> row.getString(1),
        ids);
  }

  @Override
  public Optional<Named> named(String id) {
    return sql.first(
        "select left(region_code, 6), id from enterprise where id = ?",
        row -> new Named(row.getString(1), row.getString(2)),
        id);
  }
}
