package io.guapai.scoring.statistics;

import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.VetoCode;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** Counts a territory, within what the caller may see. */
@ApplicationScoped
public class CountingTerritory {

  private final Sql sql;
  private final Clock clock;

  CountingTerritory(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Transactional
  public Statistics count(RegionCode region) {
    return new Statistics(
        region.value(),
        number("select count(*) from enterprise where starts_with(region_code, ?)", region),
        number(
            "select count(distinct enterprise_id) from veto"
                + " where lifted_at is null and starts_with(region_code, ?)",
            region),
        counts(
            VetoCode.class,
            "select code, count(*) from veto"
                + " where lifted_at is null and starts_with(region_code, ?) group by code",
            region),
        counts(
            ScoreGrade.class,
            "select grade, count(*) from score where starts_with(region_code, ?) group by grade",
            region),
        clock.instant());
  }

  private int number(String query, RegionCode region) {
    return sql.first(query, row -> row.getInt(1), region.value()).orElse(0);
  }

  /** Counts by constant, zero for those that do not occur. */
  private <E extends Enum<E>> Map<E, Integer> counts(
      Class<E> type, String query, RegionCode region) {
    Map<E, Integer> counts = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      counts.put(constant, 0);
    }
    sql.query(
        query,
        row -> counts.put(Enum.valueOf(type, row.getString(1)), row.getInt(2)),
        region.value());
    return counts;
  }
}
