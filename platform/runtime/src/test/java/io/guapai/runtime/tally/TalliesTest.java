package io.guapai.runtime.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.sql.SqlFailure;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.testing.ManyHands;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums of a territory are those of the rows, whoever changes them and whenever they are folded. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TalliesTest {

  private static final String NOBODY_FOLDS =
      "select pg_advisory_xact_lock(hashtext('guapai_tallies'))";
  private static final List<String> REGIONS =
      List.of("32", "3204", "320411", "320411003", "320412", "3203", "441900003", "44");

  @Inject Tallies tallies;
  @Inject FoldingTallies folding;
  @Inject Transactions transactions;
  @Inject Sql sql;

  @BeforeEach
  void noBoilers() {
    Boilers.change("delete from boiler");
    Boilers.fold(folding);
  }

  private long boilers(String region) {
    return sum(region, "boilers", LocalDate.MAX);
  }

  private long sum(String region, String measure, LocalDate before) {
    return transactions.asSystem(
        () -> tallies.sums(new RegionCode(region), List.of(measure), before).of(measure));
  }

  private int differences() {
    return transactions.asSystem(
        () ->
            sql.query("select * from guapai_tally_differences()", row -> row.getString(1)).size());
  }

  private long rows(String table, String region) {
    return transactions.asSystem(
        () ->
            sql.first(
                    "select count(*) from " + table + " where region = ?",
                    row -> row.getLong(1),
                    region)
                .orElse(0L));
  }

  @Test
  void aChangeCountsAtOnceAndTheSameAfterItIsFolded() throws SQLException {
    try (Connection nobodyFolds = Boilers.open()) {
      Boilers.run(nobodyFolds, NOBODY_FOLDS);
      Boilers.change(
          "insert into boiler values (1, '320411003', true), (2, '320411', true), (3, '44', true)",
          "update boiler set region_code = '320412' where id = 2");
      assertEquals(List.of(2L, 1L, 1L, 1L), sums());
      folding.turn(Instant.now());
      assertEquals(0, rows("tally", "320411003"), "who holds the lock is the only one to fold");
    }
    Boilers.fold(folding);
    assertEquals(1, rows("tally", "320411003"));
    assertEquals(List.of(2L, 1L, 1L, 1L), sums());
    assertEquals(0, differences());
  }

  private List<Long> sums() {
    return List.of(boilers("32"), boilers("320411"), boilers("320412"), boilers("44"));
  }

  @Test
  void theRegionsBelowOneAreReadAtOnceFoldedOrNot() {
    Boilers.change("insert into boiler values (1, '320411003', true), (2, '320412', true)");
    Boilers.fold(folding);
    Boilers.change("insert into boiler values (3, '320411', true)");
    Map<RegionCode, Sums> below =
        transactions.within(
            new Scope(false, "3204", null, null),
            () -> tallies.below(new RegionCode("3204"), List.of("boilers"), LocalDate.MAX));
    assertEquals(2, below.get(new RegionCode("320411")).of("boilers"));
    assertEquals(1, below.get(new RegionCode("320412")).of("boilers"));
    assertEquals(0, below.get(new RegionCode("320402")).of("boilers"));
    assertEquals(0, below(new Scope(false, "3203", null, null)));
  }

  private long below(Scope scope) {
    return transactions.within(
        scope,
        () ->
            tallies
                .below(new RegionCode("3204"), List.of("boilers"), LocalDate.MAX)
                .values()
                .stream()
                .mapToLong(sums -> sums.of("boilers"))
                .sum());
  }

  @Test
  void whatIsKeptByDayIsSummedUpToADay() {
    LocalDate day = LocalDate.of(2026, 3, 10);
    Boilers.change(
        "insert into boiler values (1, '320411', true, '2026-03-09'), (2, '320411', true, null),"
            + " (3, '320411', true, '2026-03-10'), (4, '320411', false, '2026-03-01')");
    assertEquals(1, sum("3204", "inUseUntil", day));
    assertEquals(2, sum("3204", "inUseUntil", day.plusDays(1)));
    assertEquals(4, sum("3204", "boilers", day));
  }

  @Test
  void whoInsertsAndUpdatesInOneStatementCountsBoth() {
    Boilers.change("insert into boiler values (1, '320411', false)");
    Boilers.change(
        "insert into boiler values (1, '320412', true), (2, '320412', true)"
            + " on conflict (id) do update set region_code = excluded.region_code");
    assertEquals(0, boilers("320411"));
    assertEquals(2, boilers("320412"));
  }

  @Test
  void aChangeThatMattersToNoSumAppendsNothing() throws SQLException {
    Boilers.change("insert into boiler values (1, '320411', true)");
    Boilers.fold(folding);
    try (Connection nobodyFolds = Boilers.open()) {
      Boilers.run(nobodyFolds, NOBODY_FOLDS);
      Boilers.change("update boiler set name = 'renamed'");
      assertEquals(0, rows("tally_addition", "320411"));
    }
  }

  @Test
  void aSumOfZeroLeavesNoRow() {
    Boilers.change("insert into boiler values (1, '320411', true, '2026-03-09')");
    Boilers.fold(folding);
    Boilers.change("delete from boiler");
    Boilers.fold(folding);
    assertEquals(0, rows("tally", "320411"));
  }

  @Test
  void writersOfOneTerritoryDoNotWaitForEachOther() throws SQLException {
    try (Connection one = Boilers.open();
        Connection other = Boilers.open()) {
      Boilers.run(one, "insert into boiler values (1, '320411', true)");
      Boilers.run(
          other, "set lock_timeout = '1s'", "insert into boiler values (2, '320411', true)");
      other.commit();
      assertEquals(1, boilers("32"), "what is not committed does not count");
      one.commit();
    }
    assertEquals(2, boilers("32"));
  }

  @Test
  void whoDiesWhileFoldingHasTakenNothing() throws SQLException {
    Boilers.change("insert into boiler values (1, '320411', true), (2, '320412', true)");
    try (Connection dying = Boilers.open()) {
      Boilers.run(dying, "select guapai_fold_tallies(1000)");
    }
    assertEquals(2, boilers("3204"));
    Boilers.fold(folding);
    assertEquals(2, boilers("3204"));
    assertEquals(0, differences());
  }

  @Test
  void nobodyReadsOrWritesSumsOutsideTheOwnTerritory() {
    Boilers.change("insert into boiler values (1, '320411', true), (2, '320302', true)");
    Scope city = new Scope(false, "3204", null, null);
    for (int folded = 0; folded < 2; folded++) {
      assertEquals(1, seen(city, "3204"));
      assertEquals(1, seen(city, "320411"));
      assertEquals(0, seen(city, "3203"));
      assertEquals(0, seen(city, "32"), "no part of a sum is taken for the sum");
      assertEquals(0, seen(Scope.NOTHING, "3204"));
      assertEquals(0, seen(new Scope(false, null, "TMP-320411-000001", null), "3204"));
      Boilers.fold(folding);
    }
    assertEquals(
        0, transactions.<Integer>within(city, () -> sql.update("update tally set amount = 9")));
    assertThrows(
        SqlFailure.class,
        () ->
            transactions.within(
                city,
                () -> sql.update("insert into tally values ('3204', 'boilers', '-infinity', 9)")));
  }

  private long seen(Scope scope, String region) {
    return transactions.within(
        scope, () -> tallies.sums(new RegionCode(region), List.of("boilers")).of("boilers"));
  }

  @Test
  void rowsThatWereThereBeforeTheCountersCountToo() {
    Boilers.changeAsOwner(
        "begin",
        "alter table boiler rename to kettle",
        "create table boiler as select id, '3205' as region_code, true as in_use, null::date as"
            + " until from generate_series(1, 3) as id",
        "drop view tally_recount, boiler_recount",
        "drop function boiler_tally cascade",
        "select guapai_tally('boiler', array['in_use', 'until'], 'boiler_measures')",
        "do $$ begin assert (select sum(amount) from tally_addition where region = '3205') = 3; end"
            + " $$",
        "rollback");
  }

  @Test
  void anEmptiedTableCountsNothing() {
    Boilers.change("insert into boiler values (1, '320411', true)");
    Boilers.fold(folding);
    Boilers.changeAsOwner("truncate boiler");
    assertEquals(0, boilers("3204"));
    assertEquals(0, differences());
  }

  @Test
  void theSumsAreThoseOfTheRowsAfterManyHandsWereAtThem() {
    ManyHands.work(System.nanoTime(), 150, TalliesTest::change, () -> folding.turn(Instant.now()));
    assertEquals(0, differences());
    assertEquals(
        transactions.<Long>asSystem(
            () ->
                sql.first(
                        "select count(*) from boiler where starts_with(region_code, '32')",
                        row -> row.getLong(1))
                    .orElse(0L)),
        boilers("32"));
  }

  private static String change(Random random) {
    int from = random.nextInt(100);
    int to = from + random.nextInt(20);
    String region = REGIONS.get(random.nextInt(REGIONS.size()));
    String other = REGIONS.get(random.nextInt(REGIONS.size()));
    String day = "date '2026-01-01' + id % " + (1 + random.nextInt(5));
    return switch (random.nextInt(5)) {
      case 0, 1 ->
          """
          insert into boiler select id, case when id %% 2 = 0 then '%s' else '%s' end,
                 id %% 3 = 0, %s from generate_series(%d, %d) as id
          on conflict (id) do update set until = excluded.until, region_code = excluded.region_code\
          """
              .formatted(region, other, day, from, to);
      case 2 ->
          "update boiler set region_code = '%s' where id between %d and %d"
              .formatted(region, from, to);
      case 3 ->
          "update boiler set in_use = not in_use, until = %s where id between %d and %d"
              .formatted(day, from, to);
      default -> "delete from boiler where id between %d and %d".formatted(from, to);
    };
  }
}
