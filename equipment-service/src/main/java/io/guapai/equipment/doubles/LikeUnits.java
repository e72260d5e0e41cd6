package io.guapai.equipment.doubles;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Units that may be one: the number of one is the number or code of the other, or both have one
 * maker's number, however spelled; or two sources have one unit each of a name, of an enterprise,
 * in a place. A number that many have is no sign.
 */
@ApplicationScoped
class LikeUnits implements LikeEntries {

  /** Who bears a number: looked for where an index says, and few of them. */
  private static final String BORNE =
      """
        select %s, count(*), array_agg(other.id::text) filter (where other.id <> met.id
            and other.use_state <> 'SCRAPPED' and other.demonstration = met.demonstration %s)
          from (select id, use_state, demonstration, source_system from equipment where %s limit %d)
            as other
      """;

  private static final String OWN = " and enterprise_id = met.enterprise_id";

  private static final String NEAR = " and region_code >= met.city and region_code < met.beyond";

  /** A shorter number is one of a thousand, unless both are of one enterprise. */
  private static final String LONG = " and length(record_key) >= 8";

  /** Codes are few, and compared as the index of codes has them. */
  private static final String CODE =
      "equipment_code = met.code_sought and (enterprise_id = met.enterprise_id"
          + " or region_code >= met.city and region_code < met.beyond)";

  /** A source knows its own units apart. */
  private static final String OTHER_SOURCE =
      "and met.source_system is distinct from other.source_system";

  private static final String BEARERS =
      """
      with met as materialized (
        select id, enterprise_id, source_system, demonstration, record_key, maker_sign,
            record_key collate "default" as code_sought,
            telling_number(equipment_code) as code_key, left(region_code, 6) as county,
            left(region_code, 4) as city, left(region_code, 4) || ':' as beyond
          from equipment where id = any(?::uuid[]) and use_state <> 'SCRAPPED')
      select met.id::text, met.county, found.sign, found.bearers, found.others
        from met cross join lateral (
      """
          + String.join(
              " union all ",
              borne("met.record_key", OTHER_SOURCE, "record_key = met.record_key" + OWN),
              borne("met.record_key", OTHER_SOURCE, "record_key = met.record_key" + LONG + NEAR),
              borne("met.code_key", OTHER_SOURCE, "record_key = met.code_key" + OWN),
              borne("met.code_key", OTHER_SOURCE, "record_key = met.code_key" + LONG + NEAR),
              borne("met.code_sought", OTHER_SOURCE, CODE),
              borne("met.maker_sign", "", "maker_sign = met.maker_sign" + OWN),
              borne("met.maker_sign", "", "maker_sign = met.maker_sign" + NEAR))
          + ") as found (sign, bearers, others) where found.others is not null";

  private static final String NAMESAKES =
      """
      with met as materialized (
        select distinct enterprise_id, name_key, region_code, variety, demonstration from equipment
          where id = any(?::uuid[]) and name_key is not null and use_state <> 'SCRAPPED')
      select earliest, unnest(later) from met cross join lateral (
        select (array_agg(id order by registered_at, id))[1]::text,
            (array_agg(id::text order by registered_at, id))[2:],
            count(*), count(distinct coalesce(source_system, ''))
          from (select id, variety, demonstration, use_state, source_system, registered_at
              from equipment where enterprise_id = met.enterprise_id and name_key = met.name_key
                and region_code = met.region_code limit %d) as namesake
          where variety = met.variety and demonstration = met.demonstration
            and use_state <> 'SCRAPPED') as named (earliest, later, units, sources)
      where units between 2 and 5 and units = sources
      """
          .formatted(Bearers.COUNTED);

  private static final String SHOWN =
      """
      select later.id::text, later.equipment_no, coalesce(later.name, later.equipment_no),
          earlier.id::text, earlier.equipment_no, coalesce(earlier.name, earlier.equipment_no),
          later.enterprise_id, later.region_code, '%s'
        from unnest(?::uuid[], ?::uuid[]) as two (one, another)
          join equipment met on met.id = two.one
          join equipment other on other.id = two.another
          join equipment later on later.id =
            case when (met.registered_at, met.id) > (other.registered_at, other.id)
              then met.id else other.id end
          join equipment earlier on earlier.id =
            case when (met.registered_at, met.id) > (other.registered_at, other.id)
              then other.id else met.id end
        where later.equipment_code is null or earlier.equipment_code is null
      """;

  private final Sql sql;

  LikeUnits(Sql sql) {
    this.sql = sql;
  }

  private static String borne(String sign, String apart, String where) {
    return BORNE.formatted(sign, apart, where, Bearers.COUNTED);
  }

  @Override
  public DoubleSubject subject() {
    return DoubleSubject.EQUIPMENT;
  }

  @Override
  public Found like(Collection<String> ids) {
    List<Bearers> bearers = sql.query(BEARERS, Bearers::map, ids);
    List<Pair> pairs = new ArrayList<>(shown(Bearers.together(bearers), Likeness.SAME_NUMBER));
    pairs.addAll(
        shown(
            sql.query(NAMESAKES, row -> new Bearers.Two(row.getString(1), row.getString(2)), ids),
            Likeness.SAME_UNIT));
    return new Found(pairs, Bearers.crowds(bearers, NotComparedReason.NUMBER_OF_MANY));
  }

  private List<Pair> shown(Collection<Bearers.Two> pairs, Likeness likeness) {
    return sql.query(
        SHOWN.formatted(likeness),
        Pair::map,
        pairs.stream().map(Bearers.Two::one).toList(),
        pairs.stream().map(Bearers.Two::another).toList());
  }

  @Override
  public List<String> ended(Collection<String> ids) {
    return sql.query(
        "select asked from unnest(?) as asked where not exists (select from equipment"
            + " where id = asked::uuid and use_state <> 'SCRAPPED')",
        row -> row.getString(1),
        ids);
  }

  @Override
  public Optional<Named> named(String id) {
    try {
      return sql.first(
          "select left(region_code, 6), equipment_no from equipment where id = ?",
          row -> new Named(row.getString(1), row.getString(2)),
          UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
