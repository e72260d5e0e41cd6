package io.guapai.equipment.doubles;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Units that may be one: the number of one is the number or code of the other, or both have one
 * maker's number, however spelled; or two sources have one unit each of a name, of an enterprise,
 * in a place.
 */
@ApplicationScoped
class LikeUnits {

  /** A shorter number is one of a thousand, unless both are of one enterprise. */
  private static final int LONG_NUMBER = 8;

  private static final int MOST_OF_ONE = 10;

  private static final String SHOWN =
      """
      select %1$s.id::text, %1$s.equipment_no, coalesce(%1$s.name, %1$s.equipment_no),
        %2$s.id::text, %2$s.equipment_no, coalesce(%2$s.name, %2$s.equipment_no),
        %1$s.enterprise_id, %1$s.region_code, '%3$s'
      """;

  private static final String SAME_NUMBER =
      SHOWN.formatted("later", "earlier", "SAME_NUMBER")
          + """
          from (select * from equipment where id = any(?::uuid[]) and use_state <> 'SCRAPPED') as met
            cross join lateral (
              (select id from equipment where number_key(record_no) = any(array_remove(
                  array[number_key(met.record_no), number_key(met.equipment_code)], null)) limit %d)
              union
              (select id from equipment where equipment_code = number_key(met.record_no) limit 1)
              union
              (select id from equipment where number_key(maker_no) = number_key(met.maker_no)
                and typed_key(coalesce(maker, '')) = typed_key(coalesce(met.maker, '')) limit %d)
            ) as found
            join equipment other on other.id = found.id
            join equipment later on later.id =
              case when (met.registered_at, met.id) > (other.registered_at, other.id)
                then met.id else other.id end
            join equipment earlier on earlier.id =
              case when (met.registered_at, met.id) > (other.registered_at, other.id)
                then other.id else met.id end
          where other.id <> met.id and other.use_state <> 'SCRAPPED'
            and other.demonstration = met.demonstration
            and (met.source_system is distinct from other.source_system
              or number_key(met.maker_no) = number_key(other.maker_no))
            and (other.enterprise_id = met.enterprise_id
              or left(other.region_code, 4) = left(met.region_code, 4)
                and (number_key(met.maker_no) = number_key(other.maker_no)
                  or length(number_key(coalesce(met.record_no, met.equipment_code))) >= %d))
            and (met.equipment_code is null or other.equipment_code is null
              or met.equipment_code = other.equipment_code)
          """
              .formatted(MOST_OF_ONE, MOST_OF_ONE, LONG_NUMBER);

  private static final String SAME_UNIT =
      SHOWN.formatted("later", "earlier", "SAME_UNIT")
          + """
          from (select (array_agg(id order by registered_at, id))[1] as earlier_id,
                unnest((array_agg(id order by registered_at, id))[2:]) as later_id
              from equipment
              where enterprise_id in
                  (select enterprise_id from equipment where id = any(?::uuid[]))
                and name is not null and use_state <> 'SCRAPPED'
              group by enterprise_id, region_code, variety, demonstration, typed_key(name)
              having count(*) between 2 and 5
                and count(*) = count(distinct coalesce(source_system, ''))) as like_each_other
            join equipment earlier on earlier.id = earlier_id
            join equipment later on later.id = later_id
          where later.equipment_code is null or earlier.equipment_code is null
          """;

  private final Sql sql;

  LikeUnits(Sql sql) {
    this.sql = sql;
  }

  /** The pairs of which one is among these. */
  List<Pair> like(Collection<String> ids) {
    List<Pair> pairs = new ArrayList<>(sql.query(SAME_NUMBER, Pair::map, ids));
    pairs.addAll(sql.query(SAME_UNIT, Pair::map, ids));
    return pairs;
  }

  /** Those of these that are no more. */
  List<String> ended(Collection<String> ids) {
    return sql.query(
        "select asked from unnest(?) as asked where not exists (select from equipment"
            + " where id = asked::uuid and use_state <> 'SCRAPPED')",
        row -> row.getString(1),
        ids);
  }
}
