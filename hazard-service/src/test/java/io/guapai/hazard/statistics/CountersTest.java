package io.guapai.hazard.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The statistics of a territory are what a count of the rows gives, whatever happened to them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CountersTest {

  private static final List<String> REGIONS =
      List.of("36", "3601", "360111", "360111001", "360112", "3602", "360299003");
  private static final List<String> STATES =
      List.of("REPORTED", "GRADED", "RECTIFYING", "CLOSED", "REJECTED", "TRANSFERRED");

  @Inject CountingOpenAndClosed counting;
  @Inject FoldingTallies folding;
  @Inject Transactions transactions;
  @Inject Sql sql;

  /** The counts, without their moment. */
  private record Counts(long open, long overdue, long listed, long closed) {}

  @AfterEach
  void takeAway() {
    transactions.asSystem(() -> sql.update("delete from hazard where hazard_no like 'COUNTED-%'"));
  }

  @Test
  void theStatisticsAreThoseOfTheRowsAfterManyHandsWereAtThem() {
    ManyHands.work(System.nanoTime(), 100, CountersTest::change, () -> folding.turn(Instant.now()));
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

  private Counts kept(String region) {
    return counts(
        transactions.within(
            new Scope(false, region, null, null), () -> counting.count(RegionCode.parse(region))));
  }

  private List<Statistics> below(String region) {
    return transactions.within(
        new Scope(false, region, null, null), () -> counting.below(new RegionCode(region)));
  }

  private static Counts counts(Statistics all) {
    return new Counts(all.open(), all.overdue(), all.listed(), all.closed());
  }

  private Counts recount(String region) {
    return transactions.asSystem(
        () ->
            sql.first(
                    "select count(*) filter (where open), count(*) filter (where overdue), count(*)"
                        + " filter (where listed), count(*) filter (where state = 'CLOSED') from"
                        + " hazard where starts_with(region_code, ?)",
                    row ->
                        new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                    region)
                .orElseThrow());
  }

  private static String change(Random random) {
    int from = random.nextInt(200);
    int to = from + random.nextInt(30);
    String region = REGIONS.get(random.nextInt(REGIONS.size()));
    String other = REGIONS.get(random.nextInt(REGIONS.size()));
    String state = STATES.get(random.nextInt(STATES.size()));
    String among =
        " where hazard_no like 'COUNTED-%%' and right(hazard_no, 3)::int between %d and %d"
            .formatted(from, to);
    return switch (random.nextInt(6)) {
      case 0, 1, 2 ->
          ("insert into hazard (id, hazard_no, version, equipment_id, equipment_no, enterprise_id,"
                  + " region_code, code, title_zh, title_en, description, source_kind, reported_by,"
                  + " found_by, found_on, reported_at, state, severe, stop_use, planned, overdue,"
                  + " overdue_cycle, listed, correlation_id, demonstration)"
                  + " select gen_random_uuid(), 'COUNTED-' || to_char(id, 'FM000'), 1,"
                  + " 'COUNTED-' || id, 'n', 'COUNTED', case when id %% 2 = 0 then '%s' else '%s'"
                  + " end, 'C', 't', 't', 'd', 'SELF', 'r', 'f', current_date, now(), '%s', false,"
                  + " false, false, id %% 3 = 0, 0, false, 'c', true"
                  + " from generate_series(%d, %d) as id on conflict (hazard_no)"
                  + " do update set overdue = not hazard.overdue")
              .formatted(region, other, state, from, to);
      case 3 -> "update hazard set region_code = '%s'".formatted(region) + among;
      case 4 ->
          "update hazard set state = '%s', listed = not listed,".formatted(state)
              + " listed_level = case when not listed then 'COUNTY' end"
              + among;
      default -> "delete from hazard" + among;
    };
  }
}
