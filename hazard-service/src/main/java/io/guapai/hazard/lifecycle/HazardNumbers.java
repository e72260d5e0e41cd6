package io.guapai.hazard.lifecycle;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers by which people quote a hazard: {@code HZ-<division>-<year>-<running number>}. */
@ApplicationScoped
public class HazardNumbers {

  private final Sql sql;
  private final PlatformClock clock;

  public HazardNumbers(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Free numbers for hazards of one region each, in the same order. Numbers may be skipped. */
  public List<String> next(List<String> regionCodes) {
    int year = clock.today().getYear();
    List<Long> free =
        sql.query(
            "select nextval('hazard_number') from generate_series(1, ?)",
            row -> row.getLong(1),
            regionCodes.size());
    return IntStream.range(0, free.size())
        .mapToObj(i -> write(regionCodes.get(i), year, free.get(i)))
        .toList();
  }

  private static String write(String regionCode, int year, long number) {
    return "HZ-%s-%d-%07d".formatted(RegionCode.parse(regionCode).division(), year, number);
  }
}
