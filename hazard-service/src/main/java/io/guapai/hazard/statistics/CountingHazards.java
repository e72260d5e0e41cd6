package io.guapai.hazard.statistics;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Counts hazards and screenings from what is only ever appended: the history, the plans, the
 * screenings and the past of enterprises. The present state of neither plays a part.
 */
@ApplicationScoped
class CountingHazards {

  /**
   * All that happened to the hazards of a year happened in that year: their acts are a range of the
   * history, read once. How each hazard stood after its last act is carried along below the
   * sequence, in five bits: counted 16, major 8, closed 4, planned 2, five implementations 1. Only
   * of a hazard that moved to another territory is the last act looked up; those that ever moved
   * are read whatever their territory. The funds are those of a plan under the last grade. Of an
   * enterprise counts what was so at the end of the month, as it was known on the date of the form;
   * what is demonstration data never does. Entries that were one enterprise by then are one.
   * Entries that were one enterprise by then are one.
   */
  private static final String COUNT =
      """
      with recursive merged (id, current) as (
        select former_id, into_id from enterprise_alias where heard_at < ? and effective_on <= ?
        union
        select m.id, a.into_id from merged m join enterprise_alias a on a.former_id = m.current
        where a.heard_at < ? and a.effective_on <= ?),
      one as (
        select id, current from merged m where not exists (select from merged f where f.id = m.current)),
      known as (
        select distinct on (enterprise_id) enterprise_id as id, region_code, industry
        from enterprise_past where since < ? and effective_on <= ?
        order by enterprise_id, effective_on desc, since desc, id desc),
      acted as (
        select hazard_id, min(region_code) as region_code, max(region_code) as other_region,
               min(enterprise_id) as enterprise_id,
               max(sequence * 32
                 + 16 * (grade is not null
                         and to_state not in ('REJECTED', 'MERGED', 'TRANSFERRED'))::int
                 + 8 * (grade is not distinct from 'MAJOR')::int
                 + 4 * (to_state = 'CLOSED')::int
                 + 2 * planned::int
                 + five_fixed::int) as last,
               max(sequence) filter (where act = 'GRADE') as graded,
               bool_or(listed_level is not null) as listed,
               bool_or(listed_level is not distinct from 'PROVINCE') as by_province
        from hazard_history
        where at >= ? and at < ? and (region_code = any(?)
          or hazard_id in (select id from hazard where former_regions <> '{}'))
        group by hazard_id having min(sequence) = 1),
      found as (
        select hazard_id, coalesce(one.current, enterprise_id) as enterprise_id, graded,
               case when region_code = other_region then region_code
                    else (select h.region_code from hazard_history h
                          where h.hazard_id = acted.hazard_id and h.sequence = last / 32) end
                 as region_code,
               last & 8 > 0 as major, last & 4 > 0 as closed, last & 2 > 0 as planned,
               last & 1 > 0 as five_fixed, listed, by_province
        from acted left join one on one.id = enterprise_id where last & 16 > 0
          and hazard_id not in (select id from hazard where demonstration)),
      funds as (
        select distinct on (hazard_id) hazard_id, sequence, funds_amount
        from rectification_plan
        where filed_at >= ? and filed_at < ? and funds_amount is not null
        order by hazard_id, sequence desc),
      hazards as (
        select %1$s as key, count(*) filter (where not major) as general_found,
               count(*) filter (where not major and closed) as general_fixed,
               count(*) filter (where major) as major_found,
               count(*) filter (where major and closed) as major_closed,
               count(*) filter (where major and planned) as major_planned,
               count(*) filter (where major and five_fixed) as major_five_fixed,
               count(*) filter (where major and listed) as listed,
               count(*) filter (where major and by_province) as by_province,
               sum(funds_amount) as yuan
        from found left join funds
          on funds.hazard_id = found.hazard_id and funds.sequence > graded
        where region_code = any(?) group by key),
      screened as (
        select coalesce(one.current, s.enterprise_id) as enterprise_id,
               coalesce(e.region_code, min(s.region_code)) as region_code
        from screening s left join one on one.id = s.enterprise_id
        left join known e on e.id = coalesce(one.current, s.enterprise_id)
        where not s.demonstration and s.screened_on between ? and ? and s.recorded_at >= ? and s.recorded_at < ?
        group by 1, e.region_code),
      units as (
        select %1$s as key, count(*) as units from screened where region_code = any(?) group by key)
      select key, coalesce(units, 0), coalesce(general_found, 0), coalesce(general_fixed, 0),
             coalesce(major_found, 0), coalesce(major_closed, 0), coalesce(major_planned, 0),
             coalesce(major_five_fixed, 0), coalesce(listed, 0), coalesce(by_province, 0),
             coalesce(yuan, 0)%2$s
      from hazards full join units using (key)%3$s
      """;

  private static final String BY_TERRITORY = COUNT.formatted("region_code", "", "");
  private static final String BY_INDUSTRY =
      COUNT.formatted(
          "enterprise_id",
          ", i.code",
          " left join known e on e.id = key left join industry i on i.code = e.industry");

  private final Sql sql;

  CountingHazards(Sql sql) {
    this.sql = sql;
  }

  private record Counted(String line, Counts counts) {}

  /**
   * Counts by line.
   *
   * @param places the divisions that count, and the line of each
   */
  Map<String, Counts> count(Period period, Map<String, String> places, Grouping by) {
    Set<String> codes = places.keySet();
    List<Counted> counted =
        sql.query(
            by == Grouping.TERRITORY ? BY_TERRITORY : BY_INDUSTRY,
            row -> by == Grouping.TERRITORY ? inPlace(row, places) : inIndustry(row),
            period.known(),
            period.through(),
            period.known(),
            period.through(),
            period.known(),
            period.through(),
            period.start(),
            period.end(),
            codes,
            period.start(),
            period.end(),
            codes,
            period.from(),
            period.through(),
            period.start(),
            period.known(),
            codes);
    Map<String, Counts> lines = new HashMap<>();
    counted.forEach(each -> lines.merge(each.line(), each.counts(), Counts::plus));
    return lines;
  }

  private static Counted inPlace(ResultSet row, Map<String, String> places) throws SQLException {
    return new Counted(Objects.requireNonNull(places.get(row.getString(1))), counts(row));
  }

  private static Counted inIndustry(ResultSet row) throws SQLException {
    String industry = row.getString(12);
    return new Counted(industry == null ? MonthlyForms.UNCLASSIFIED : industry, counts(row));
  }

  private static Counts counts(ResultSet row) throws SQLException {
    return new Counts(
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10),
        row.getBigDecimal(11));
  }
}
