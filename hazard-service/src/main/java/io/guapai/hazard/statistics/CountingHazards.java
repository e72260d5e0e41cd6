package io.guapai.hazard.statistics;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts hazards and screenings from what is only ever appended: the history, the plans and the
 * screenings. The present state of a hazard plays no part.
 */
@ApplicationScoped
class CountingHazards {

  /**
   * All that happened to the hazards of a year happened in that year: their acts are a range of the
   * history, and the last of them tells how each hazard stood.
   */
  private static final String COUNT =
      """
      with place as (select code, line from unnest(?, ?) as place (code, line)),
      acted as (
        select hazard_id, max(sequence) as last, bool_or(listed_level is not null) as listed,
               bool_or(listed_level = 'PROVINCE') as by_province
        from hazard_history
        where at >= ? and at < ? and region_code = any(?)
        group by hazard_id having min(sequence) = 1),
      found as (
        select h.hazard_id, %1$s as line, h.grade = 'MAJOR' as major,
               h.to_state = 'CLOSED' as closed, h.planned, h.five_fixed, acted.listed,
               acted.by_province
        from acted
        join hazard_history h on h.hazard_id = acted.hazard_id and h.sequence = acted.last
        join place on place.code = h.region_code
        left join enterprise e on e.id = h.enterprise_id
        where h.grade is not null and h.to_state not in ('REJECTED', 'MERGED', 'TRANSFERRED')),
      funds as (
        select distinct on (hazard_id) hazard_id, funds_amount from rectification_plan
        where filed_at >= ? and filed_at < ? and funds_amount is not null
        order by hazard_id, sequence desc),
      hazards as (
        select line, count(*) filter (where not major) as general_found,
               count(*) filter (where not major and closed) as general_fixed,
               count(*) filter (where major) as major_found,
               count(*) filter (where major and closed) as major_closed,
               count(*) filter (where major and planned) as major_planned,
               count(*) filter (where major and five_fixed) as major_five_fixed,
               count(*) filter (where major and listed) as listed,
               count(*) filter (where major and by_province) as by_province,
               sum(funds_amount) as yuan
        from found left join funds using (hazard_id) group by line),
      screened as (
        select %1$s as line, count(*) as units
        from (select s.enterprise_id as id, coalesce(k.region_code, min(s.region_code)) as home,
                     k.industry
              from screening s left join enterprise k on k.id = s.enterprise_id
              where s.screened_on between ? and ? and s.recorded_at >= ? and s.recorded_at < ?
              group by s.enterprise_id, k.region_code, k.industry) e
        join place on place.code = e.home group by 1)
      select line, coalesce(units, 0), coalesce(general_found, 0), coalesce(general_fixed, 0),
             coalesce(major_found, 0), coalesce(major_closed, 0), coalesce(major_planned, 0),
             coalesce(major_five_fixed, 0), coalesce(listed, 0), coalesce(by_province, 0),
             coalesce(yuan, 0)
      from hazards full join screened using (line)
      """;

  private static final String BY_TERRITORY = COUNT.formatted("place.line");
  private static final String BY_INDUSTRY =
      COUNT.formatted(
          "coalesce((select code from industry i where i.code = e.industry), '%s')"
              .formatted(MonthlyForms.UNCLASSIFIED));

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
    List<String> codes = List.copyOf(places.keySet());
    Map<String, Counts> lines = new TreeMap<>();
    sql.query(
            by == Grouping.TERRITORY ? BY_TERRITORY : BY_INDUSTRY,
            CountingHazards::counted,
            codes,
            codes.stream().map(places::get).toList(),
            period.start(),
            period.end(),
            codes,
            period.start(),
            period.end(),
            period.from(),
            period.through(),
            period.start(),
            period.known())
        .forEach(counted -> lines.put(counted.line(), counted.counts()));
    return lines;
  }

  private static Counted counted(ResultSet row) throws SQLException {
    return new Counted(
        row.getString(1),
        new Counts(
            row.getLong(2),
            row.getLong(3),
            row.getLong(4),
            row.getLong(5),
            row.getLong(6),
            row.getLong(7),
            row.getLong(8),
            row.getLong(9),
            row.getLong(10),
            row.getBigDecimal(11)));
  }
}
