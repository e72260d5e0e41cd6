package io.guapai.equipment.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.tally.FoldingTallies;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.ManyHands;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
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
  private static final String ENTERPRISE = "'COUNTED-' || id %% 40";

  @Inject CountingEquipment counting;
  @Inject FoldingTallies folding;
  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject PlatformClock clock;

  /** The counts, without their moment. */
  private record Counts(
      long enterprises,
      long equipment,
      long inUse,
      long registered,
      long valid,
      long sealed,
      long overdue) {}

  @AfterEach
  void takeAway() {
    transactions.asSystem(
        () ->
            sql.update("delete from equipment where enterprise_id like 'COUNTED-%'")
                + sql.update("delete from enterprise where id like 'COUNTED-%'"));
  }

  @Test
  void theStatisticsAreThoseOfTheRowsAfterManyHandsWereAtThem() {
    ManyHands.work(
        System.nanoTime(),
        100,
        random -> change(random, clock.today()),
        () -> folding.turn(Instant.now()));
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
            new Scope(false, region, null, null), () -> counting.of(new RegionCode(region))));
  }

  private List<Statistics> below(String region) {
    return transactions.within(
        new Scope(false, region, null, null), () -> counting.below(new RegionCode(region)));
  }

  private static Counts counts(Statistics all) {
    return new Counts(
        all.enterprises(),
        all.equipment(),
        all.inUse(),
        all.registered(),
        all.inspectionValid(),
        all.sealed(),
        all.inspectionOverdue());
  }

  private Counts recount(String region) {
    return transactions.asSystem(
        () ->
            sql.first(
                    "select (select count(*) from enterprise where starts_with(region_code, ?)),"
                        + " count(*), count(*) filter (where use_state = 'IN_USE'),"
                        + " count(*) filter (where use_state = 'IN_USE' and reg_state = 'REGISTERED'),"
                        + " count(*) filter (where use_state = 'IN_USE'"
                        + "   and next_inspection_date >= ?),"
                        + " count(*) filter (where use_state = 'SEALED'),"
                        + " count(*) filter (where use_state = 'IN_USE'"
                        + "   and next_inspection_date < ?)"
                        + " from equipment where starts_with(region_code, ?)",
                    row ->
                        new Counts(
                            row.getLong(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7)),
                    region,
                    clock.today(),
                    clock.today(),
                    region)
                .orElseThrow());
  }

  private static String change(Random random, LocalDate today) {
    int from = random.nextInt(200);
    int to = from + random.nextInt(30);
    String region = REGIONS.get(random.nextInt(REGIONS.size()));
    String other = REGIONS.get(random.nextInt(REGIONS.size()));
    String among =
        " equipment_no like 'COUNTED-%' and right(equipment_no, 3)::int between "
            + from
            + " and "
            + to;
    String day = "date '%s' + (id %% 5 - 2)".formatted(today);
    return switch (random.nextInt(8)) {
      case 0 ->
          ("insert into enterprise (id, name, region_code, demonstration, registered_at, version)"
                  + " select distinct "
                  + ENTERPRISE
                  + ", 'n', '%s', false, now(), 1"
                  + " from generate_series(%d, %d) as id on conflict do nothing")
              .formatted(region, from, to);
      case 1, 2, 3 ->
          ("insert into equipment (id, equipment_no, enterprise_id, enterprise_name, region_code,"
                  + " variety, use_state, reg_state, next_inspection_date, demonstration,"
                  + " registered_at, version) select gen_random_uuid(),"
                  + " 'COUNTED-' || to_char(id, 'FM000'), "
                  + ENTERPRISE
                  + ", 'n',"
                  + " case when id %% 2 = 0 then '%s' else '%s' end, '3100',"
                  + " case when id %% 3 = 0 then 'SEALED' else 'IN_USE' end,"
                  + " case when id %% 4 = 0 then 'CANCELLED' else 'REGISTERED' end,"
                  + " nullif(%s, '%s'), false, now(), 1 from generate_series(%d, %d) as id"
                  + " on conflict (equipment_no) do update set region_code = excluded.region_code")
              .formatted(region, other, day, today.plusDays(2), from, to);
      case 4 -> "update equipment set region_code = '%s' where".formatted(region) + among;
      case 5 ->
          "update equipment set next_inspection_date = '%s', use_state = '%s' where"
                  .formatted(
                      today.plusDays(random.nextInt(3) - 1),
                      List.of("IN_USE", "SEALED", "SCRAPPED").get(random.nextInt(3)))
              + among;
      case 6 ->
          "update enterprise set region_code = '%s' where id = 'COUNTED-%d'"
              .formatted(region, random.nextInt(40));
      default -> "delete from equipment where" + among;
    };
  }
}
