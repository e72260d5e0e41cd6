package io.guapai.hazard.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.SourceKind;
import io.guapai.hazard.lifecycle.HazardFilter;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.testing.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The first page of the hazards of 25,202 units comes soon, whatever a person filters by. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HazardsOfManyUnitsTest {

  private static final int UNITS = 25_202;
  private static final Duration SOON = Duration.ofMillis(200);
  private static final String PROVINCE = "65";
  private static final LocalDate DUE = LocalDate.parse("2026-05-01");

  @Inject Sql sql;
  @Inject Hazards hazards;

  @Test
  void theFirstPageComesSoon() {
    Scopes.with(
        new Scope(false, PROVINCE, null, null),
        () -> {
          QuarkusTransaction.begin();
          try {
            putOnFile();
            Map<String, Long> slow = new TreeMap<>();
            filters()
                .forEach(
                    (name, filter) -> {
                      long millis = least(filter);
                      if (millis > SOON.toMillis()) {
                        slow.put(name, millis);
                      }
                    });
            assertTrue(slow.isEmpty(), slow.toString());
          } finally {
            QuarkusTransaction.rollback();
          }
          return null;
        });
  }

  private static Map<String, HazardFilter> filters() {
    ListScope all = ListScope.in(RegionCode.parse(PROVINCE));
    ListScope county = ListScope.in(RegionCode.parse("650102"));
    return Map.ofEntries(
        Map.entry("all", of(all, null, null, null, null, null)),
        Map.entry("county", of(county, null, null, null, null, null)),
        Map.entry("rare state", of(all, HazardState.SUBMITTED, null, null, null, null)),
        Map.entry("grade", of(all, null, Grade.MAJOR, null, null, null)),
        Map.entry("nobody lists", of(all, null, null, Level.PROVINCE, null, null)),
        Map.entry("overdue", of(all, null, null, null, DUE, null)),
        Map.entry("number", of(all, null, null, null, null, "many-25111")),
        Map.entry("no such text", of(all, null, null, null, null, "nowhere to be found")),
        Map.entry("county's text", of(county, null, null, null, null, "nowhere")),
        Map.entry("enterprise", of(all, null, null, null, null, "works 2511")),
        Map.entry("about", of(all.about("TMP-many-4"), null, null, null, null, null)));
  }

  private static HazardFilter of(
      ListScope scope,
      @Nullable HazardState state,
      @Nullable Grade grade,
      @Nullable Level level,
      @Nullable LocalDate overdueSince,
      @Nullable String text) {
    return new HazardFilter(
        scope,
        null,
        null,
        (SourceKind) null,
        state,
        grade,
        null,
        level,
        null,
        overdueSince,
        null,
        null,
        null,
        text,
        null);
  }

  /** The least of five, for others work on the machine. */
  private long least(HazardFilter filter) {
    return LongStream.range(0, 5)
        .map(
            n -> {
              long begun = System.nanoTime();
              List<?> page = hazards.newest(filter, 51);
              long taken = System.nanoTime() - begun;
              assertTrue(page.size() <= 51);
              return Duration.ofNanos(taken).toMillis();
            })
        .min()
        .orElseThrow();
  }

  /** A hazard of each unit, of five thousand enterprises; undone at the end. */
  private void putOnFile() {
    sql.query("select set_config('guapai.system', 'on', true)", row -> row.getString(1));
    sql.update(
        "insert into enterprise (id, name, region_code, demonstration)"
            + " select 'TMP-many-' || i, 'Works ' || i, '650102', true"
            + " from generate_series(1, 5000) as i");
    sql.update(
        "insert into hazard (id, hazard_no, version, equipment_id, equipment_no, enterprise_id,"
            + " region_code, code, title_zh, title_en, description, source_kind, reported_by,"
            + " found_by, found_on, reported_at, state, grade, severe, stop_use, planned, due_date,"
            + " expires_at, overdue, overdue_cycle, listed, correlation_id, demonstration)"
            + " select gen_random_uuid(), 'many-' || i, 1, 'many-' || i, 'many-' || i,"
            + " 'TMP-many-' || i % 5000 + 1, '65010' || i % 8 + 1, 'GENERAL', '电梯层门门锁失效',"
            + " 'Door lock of the landing does not work', repeat('查看现场 ', 10), 'SYSTEM', '', '',"
            + " '2026-01-01', '2026-01-01', case when i % 5000 = 0 then 'SUBMITTED' else 'ORDERED'"
            + " end, case when i % 20 = 0 then 'MAJOR' else 'GENERAL' end, false, false, false,"
            + " date '2026-05-02' - (i % 3), '2026-05-02', i % 3 = 2, 1, false, '', true"
            + " from generate_series(1, ?) as i",
        UNITS);
    sql.update("analyze hazard");
    sql.update("analyze enterprise");
    sql.query("select set_config('guapai.system', '', true)", row -> row.getString(1));
  }
}
