package io.guapai.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.VetoCode;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.tally.FoldingTallies;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.testing.ManyHands;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The statistics of a territory are what a count of the rows gives, whatever happened to them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CountersTest {

  private static final List<String> REGIONS =
      List.of("36", "3601", "360111", "360111001", "360112", "3602", "360299003", "37");
  private static final int ENTERPRISES = 40;

  private static final String VETOES = "veto where lifted_at is null and not closed";

  @Inject CountingTerritory counting;
  @Inject FoldingTallies folding;
  @Inject Transactions transactions;
  @Inject Sql sql;

  /** The counts, without their moment. */
  private record Counts(int enterprises, int vetoed, Map<String, Integer> bySort) {}

  @AfterEach
  void takeAway() {
    transactions.asSystem(
        () ->
            sql.update("delete from veto where enterprise_id like 'COUNTED-%'")
                + sql.update("delete from score where enterprise_id like 'COUNTED-%'")
                + sql.update("delete from enterprise where id like 'COUNTED-%'"));
  }

  @Test
  void theStatisticsAreThoseOfTheRowsAfterManyHandsWereAtThem() {
    ManyHands.work(System.nanoTime(), 150, CountersTest::change, () -> folding.turn(Instant.now()));
    for (int folded = 0; folded < 2; folded++) {
      for (String region : REGIONS) {
        assertEquals(recount(region), kept(region), region);
      }
      for (Statistics below : below("36")) {
        assertEquals(kept(String.valueOf(below.region())), counts(below), below.region());
      }
      folding.turn(Instant.now());
    }
    assertEquals(
        List.of(),
        transactions.asSystem(
            () -> sql.query("select * from guapai_tally_differences()", row -> row.getString(1))));
  }

  @Test
  void anEnterpriseWithSeveralVetoesCountsOnceWhereverTheyLie() {
    transactions.asSystem(
        () ->
            sql.update(
                    "insert into enterprise (id, region_code) values ('COUNTED-1', '360111'),"
                        + " ('COUNTED-2', '360111')")
                + sql.update(
                    "insert into veto (enterprise_id, region_code, code, edition, cause_type,"
                        + " cause_id, since, imposed_at) select id, region, code, 'e', 'HAZARD',"
                        + " 'x', '2026-01-01', now() from (values"
                        + " ('COUNTED-1', '360111', 'V1'), ('COUNTED-1', '360112', 'V2'),"
                        + " ('COUNTED-1', '360112', 'V3'), ('COUNTED-1', '37', 'V4'),"
                        + " ('COUNTED-2', '360112', 'V1')) as told (id, region, code)"));
    assertEquals(
        List.of(2, 2, 1, 2, 1),
        List.of(vetoed("36"), vetoed("3601"), vetoed("360111"), vetoed("360112"), vetoed("37")));
    transactions.asSystem(
        () ->
            sql.update(
                "update veto set lifted_at = now() where enterprise_id = 'COUNTED-1'"
                    + " and code in ('V1', 'V2')"));
    assertEquals(
        List.of(2, 2, 0, 2, 1),
        List.of(vetoed("36"), vetoed("3601"), vetoed("360111"), vetoed("360112"), vetoed("37")));
  }

  private int vetoed(String region) {
    return kept(region).vetoed();
  }

  private Counts kept(String region) {
    return counts(
        transactions.within(
            new Scope(false, region, null, null), () -> counting.count(new RegionCode(region))));
  }

  private List<Statistics> below(String region) {
    return transactions.within(
        new Scope(false, region, null, null), () -> counting.below(new RegionCode(region)));
  }

  private static Counts counts(Statistics all) {
    Map<String, Integer> bySort = new HashMap<>();
    for (VetoCode code : VetoCode.values()) {
      bySort.put(code.name(), all.byVeto().getOrDefault(code, -1));
    }
    for (ScoreGrade grade : ScoreGrade.values()) {
      bySort.put(grade.name(), all.byGrade().getOrDefault(grade, -1));
    }
    for (Coverage each : all.coverage()) {
      bySort.put("class " + each.enterpriseClass(), each.enterprises());
      bySort.put("assessed " + each.enterpriseClass(), each.assessed());
    }
    return new Counts(all.enterprises(), all.vetoed(), bySort);
  }

  private Counts recount(String region) {
    Map<String, Integer> bySort = new HashMap<>();
    return transactions.asSystem(
        () -> {
          for (VetoCode code : VetoCode.values()) {
            bySort.put(
                code.name(), number("count(*)", VETOES + " and code = '" + code + "' and", region));
          }
          for (ScoreGrade grade : ScoreGrade.values()) {
            bySort.put(
                grade.name(),
                number(
                    "count(*)", "score where not closed and grade = '" + grade + "' and", region));
          }
          for (CoverageClass each : CoverageClass.values()) {
            String in =
                each == CoverageClass.ABOVE_SCALE
                    ? "size_class = 'ABOVE_SCALE' and"
                    : "hazardous_chemicals and";
            bySort.put(
                "class " + each,
                number("count(*)", "enterprise where closed_on is null and " + in, region));
            bySort.put(
                "assessed " + each, number("count(*)", "score where not closed and " + in, region));
          }
          return new Counts(
              number("count(*)", "enterprise where closed_on is null and", region),
              number("count(distinct enterprise_id)", VETOES + " and", region),
              bySort);
        });
  }

  private int number(String what, String rows, String region) {
    return sql.first(
            "select " + what + " from " + rows + " starts_with(region_code, ?)",
            row -> row.getInt(1),
            region)
        .orElse(0);
  }

  private static String change(Random random) {
    int from = random.nextInt(ENTERPRISES);
    String region = REGIONS.get(random.nextInt(REGIONS.size()));
    String other = REGIONS.get(random.nextInt(REGIONS.size()));
    String some =
        "'COUNTED-' || id as one from generate_series(%d, %d) as id"
            .formatted(from, from + random.nextInt(10));
    String code = "V" + (1 + random.nextInt(5));
    return switch (random.nextInt(10)) {
      case 0 ->
          ("insert into enterprise (id, region_code) select one, '%s' from (select %s) as told"
                  + " on conflict (id) do update set region_code = excluded.region_code")
              .formatted(region, some);
      case 1, 2 ->
          ("insert into veto (enterprise_id, region_code, code, edition, cause_type, cause_id,"
                  + " since, imposed_at, closed) select e.id, case when length(e.id) = 9 then '%s'"
                  + " else '%s' end, '%s', 'e', 'HAZARD', 'x', '2026-01-01', now(),"
                  + " e.closed_on is not null"
                  + " from enterprise e join (select %s) as told on e.id = one order by e.id"
                  + " on conflict do nothing")
              .formatted(region, other, code, some);
      case 3 ->
          "update veto set lifted_at = now() where code = '%s' and enterprise_id in (select one from (select %s) as told)"
              .formatted(code, some);
      case 4 ->
          "update veto set region_code = '%s' where code = '%s' and enterprise_id in (select one from (select %s) as told)"
              .formatted(region, code, some);
      case 5 ->
          "delete from veto where code = '%s' and enterprise_id in (select one from (select %s) as told)"
              .formatted(code, some);
      case 6 ->
          ("insert into score (enterprise_id, region_code, edition, points, grade, vetoed,"
                  + " explanation, scored_at, closed) select e.id, '%s', 'e', 50, '%s', false, '{}',"
                  + " now(), e.closed_on is not null"
                  + " from enterprise e join (select %s) as told on e.id = one"
                  + " on conflict (enterprise_id) do update set grade = excluded.grade")
              .formatted(region, List.of("A", "B", "C", "D").get(random.nextInt(4)), some);
      case 7 ->
          ("with told as (select %s), ended as (update enterprise set closed_on = case when closed_on"
                  + " is null then date '2026-05-01' end where id in (select one from told)"
                  + " returning id, closed_on), vetoes as (update veto set closed = closed_on is not"
                  + " null from ended where ended.id = enterprise_id and lifted_at is null)"
                  + " update score set closed = closed_on is not null from ended"
                  + " where ended.id = enterprise_id")
              .formatted(some);
      case 8 ->
          ("with told as (select %s), classified as (update enterprise set size_class ="
                  + " case when size_class is null then '%s' end,"
                  + " hazardous_chemicals = not hazardous_chemicals where id in (select one from told)"
                  + " returning id, size_class, hazardous_chemicals)"
                  + " update score set size_class = c.size_class,"
                  + " hazardous_chemicals = c.hazardous_chemicals from classified c"
                  + " where c.id = enterprise_id")
              .formatted(some, random.nextBoolean() ? "ABOVE_SCALE" : "BELOW_SCALE");
      default ->
          "update score set region_code = '%s' where enterprise_id in (select one from (select %s) as told)"
              .formatted(region, some);
    };
  }
}
