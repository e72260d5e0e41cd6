package io.guapai.equipment.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.register.DueSoon;
import io.guapai.equipment.register.EquipmentKind;
import io.guapai.equipment.register.InspectionState;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The statistics of a territory are what a count of the rows gives, whatever happened to them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CountersTest {

  private static final List<String> REGIONS =
      List.of("36", "3601", "360111", "360111001", "360112", "3602", "360299003");
  private static final List<Integer> DAYS = List.of(-1, 0, 1, 29, 30, 31);
  private static final List<String> STATES =
      List.of("IN_USE", "IN_USE", "STOPPED", "SEALED", "SCRAPPED");
  private static final String ENTERPRISE = "'COUNTED-' || id %% 40";

  @Inject CountingEquipment counting;
  @Inject FoldingTallies folding;
  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject PlatformClock clock;
  @Inject DueSoon dueSoon;

  /** The counts, without their moment. */
  private record Counts(
      long enterprises,
      long equipment,
      long inUse,
      long registered,
      long valid,
      long sealed,
      long dueSoon,
      long overdue,
      long failed,
      long never) {}

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
        assertEquals(recountKinds(region), kinds(region), region);
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

  private List<KindStatistics> kinds(String region) {
    return transactions.within(
        new Scope(false, region, null, null), () -> counting.kinds(new RegionCode(region)));
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
        all.inspectionDueSoon(),
        all.inspectionOverdue(),
        all.inspectionFailed(),
        all.neverInspected());
  }

  private Counts recount(String region) {
    List<KindStatistics> kinds = recountKinds(region);
    long enterprises =
        transactions.asSystem(
            () ->
                sql.first(
                        "select count(*) from enterprise where starts_with(region_code, ?)",
                        row -> row.getLong(1),
                        region)
                    .orElseThrow());
    return new Counts(
        enterprises,
        sum(kinds, KindStatistics::equipment),
        sum(kinds, KindStatistics::inUse),
        sum(kinds, KindStatistics::registered),
        sum(kinds, kind -> kind.inspectionValid() + kind.inspectionDueSoon()),
        sum(kinds, KindStatistics::sealed),
        sum(kinds, KindStatistics::inspectionDueSoon),
        sum(kinds, KindStatistics::inspectionOverdue),
        sum(kinds, KindStatistics::inspectionFailed),
        sum(kinds, KindStatistics::neverInspected));
  }

  private static long sum(List<KindStatistics> kinds, ToLongFunction<KindStatistics> count) {
    return kinds.stream().mapToLong(count).sum();
  }

  /** A unit, as far as it is counted. */
  private record Row(UseState use, RegState registration, InspectionState inspection) {}

  /** Counts unit by unit, with the rule that units themselves are shown by. */
  private List<KindStatistics> recountKinds(String region) {
    Map<EquipmentKind, List<Row>> byKind = new HashMap<>();
    transactions.asSystem(
        () ->
            sql.query(
                "select variety, use_state, reg_state, "
                    + dueSoon.stateSql(clock.today())
                    + " from equipment where starts_with(region_code, ?)",
                row ->
                    byKind
                        .computeIfAbsent(EquipmentKind.of(row.getString(1)), k -> new ArrayList<>())
                        .add(
                            new Row(
                                UseState.valueOf(row.getString(2)),
                                RegState.valueOf(row.getString(3)),
                                InspectionState.valueOf(row.getString(4)))),
                region));
    return Arrays.stream(EquipmentKind.values())
        .map(kind -> count(region, kind, byKind.getOrDefault(kind, List.of())))
        .toList();
  }

  private static KindStatistics count(String region, EquipmentKind kind, List<Row> units) {
    List<Row> used = units.stream().filter(unit -> unit.use() == UseState.IN_USE).toList();
    return new KindStatistics(
        region,
        kind,
        units.size(),
        in(units, UseState.NOT_IN_USE),
        used.size(),
        in(units, UseState.STOPPED),
        in(units, UseState.SEALED),
        in(units, UseState.SCRAPPED),
        in(units, UseState.DISMANTLED),
        in(units, UseState.MOVED_OUT),
        used.stream().filter(unit -> unit.registration() == RegState.REGISTERED).count(),
        in(used, InspectionState.VALID),
        in(used, InspectionState.DUE_SOON),
        in(used, InspectionState.OVERDUE),
        in(used, InspectionState.FAILED),
        in(used, InspectionState.NEVER));
  }

  private static long in(List<Row> units, Enum<?> state) {
    return units.stream().filter(unit -> unit.use() == state || unit.inspection() == state).count();
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
    return switch (random.nextInt(9)) {
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
                  + " case when id %% 2 = 0 then '%s' else '%s' end,"
                  + " (array['3110', '1100', '9100'])[id %% 3 + 1],"
                  + " case when id %% 3 = 0 then 'SEALED' else 'IN_USE' end,"
                  + " case when id %% 4 = 0 then 'CANCELLED' else 'REGISTERED' end,"
                  + " nullif(%s, '%s'), false, now(), 1 from generate_series(%d, %d) as id"
                  + " on conflict (equipment_no) do update set region_code = excluded.region_code")
              .formatted(region, other, day, today.plusDays(2), from, to);
      case 7 ->
          "update equipment set last_conclusion = %s where"
                  .formatted(
                      List.of("'PASS'", "'FAIL'", "'NOT_CONFORMING'", "null")
                          .get(random.nextInt(4)))
              + among;
      case 4 -> "update equipment set region_code = '%s' where".formatted(region) + among;
      case 5 ->
          "update equipment set next_inspection_date = '%s', use_state = '%s' where"
                  .formatted(
                      today.plusDays(DAYS.get(random.nextInt(DAYS.size()))),
                      STATES.get(random.nextInt(STATES.size())))
              + among;
      case 6 ->
          "update enterprise set region_code = '%s' where id = 'COUNTED-%d'"
              .formatted(region, random.nextInt(40));
      default -> "delete from equipment where" + among;
    };
  }
}
