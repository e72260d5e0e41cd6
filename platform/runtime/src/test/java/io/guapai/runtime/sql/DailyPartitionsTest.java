package io.guapai.runtime.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DailyPartitionsTest {

  private static final DailyTable TABLE = new DailyTable("diary", 2, 3, false);
  private static final DailyTable WHEN_EMPTY = new DailyTable("diary", 2, 3, true);

  @Inject DailyPartitions partitions;
  @Inject @All List<DailyTable> tables;
  @Inject PlatformClock clock;

  @BeforeEach
  void aTableOfTheOwner() throws SQLException {
    asOwner(
        "create table diary (entry text, at timestamptz not null default clock_timestamp())"
            + " partition by range (at)");
    asOwner("create index diary_at on diary (at)");
    asOwner(
        "create table diary_default partition of diary default with (autovacuum_vacuum_threshold ="
            + " 7)");
  }

  @AfterEach
  void drop() throws SQLException {
    asOwner("drop table diary");
  }

  private static void asOwner(String statement) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static List<String> ask(String query) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement sql = connection.createStatement();
        ResultSet result = sql.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }

  private static List<String> present() throws SQLException {
    return ask(
        "select inhrelid::regclass::text from pg_inherits where inhparent = 'diary'::regclass"
            + " order by 1");
  }

  private static String of(int daysFromToday) {
    return "diary_"
        + LocalDate.now(ZoneOffset.UTC)
            .plusDays(daysFromToday)
            .format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static void partitionOf(int daysFromToday) throws SQLException {
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(daysFromToday);
    asOwner(
        "create table %s partition of diary for values from ('%s 00:00+00') to ('%s 00:00+00')"
            .formatted(of(daysFromToday), day, day.plusDays(1)));
  }

  @Test
  void theDaysToComeHaveTheirPartitionsAndOldDaysAreDropped() throws SQLException {
    partitionOf(-4);
    partitionOf(-3);
    asOwner("insert into diary values ('old', clock_timestamp() - interval '4 days')");
    assertEquals(4, partitions.maintain(TABLE));
    assertEquals(List.of(of(-3), of(0), of(1), of(2), "diary_default"), present());
    assertEquals(0, partitions.maintain(TABLE), "a second time there is nothing to do");
    assertEquals(
        List.of("{autovacuum_vacuum_threshold=7}"),
        ask("select reloptions::text from pg_class where relname = '" + of(1) + "'"));
    assertEquals(
        List.of("1"), ask("select count(*) from pg_indexes where tablename = '" + of(1) + "'"));
  }

  @Test
  void rowsThatCameBeforeTheirPartitionMoveIntoIt() throws SQLException {
    asOwner(
        "insert into diary values ('today', clock_timestamp()),"
            + " ('later', clock_timestamp() + interval '9 days')");
    partitions.maintain(TABLE);
    assertEquals(List.of("today"), ask("select entry from " + of(0)));
    assertEquals(List.of("later"), ask("select entry from diary_default"));
  }

  @Test
  void aPartitionThatMustBeEmptyStaysUntilItIs() throws SQLException {
    partitionOf(-9);
    asOwner("insert into diary values ('unsent', clock_timestamp() - interval '9 days')");
    partitions.maintain(WHEN_EMPTY);
    assertEquals(List.of("unsent"), ask("select entry from " + of(-9)));
    asOwner("delete from diary");
    assertEquals(1, partitions.maintain(WHEN_EMPTY));
    assertEquals(List.of(of(0), of(1), of(2), "diary_default"), present());
  }

  @Test
  void aClockThatJumpsDropsNothing() throws SQLException {
    partitions.maintain(TABLE);
    List<String> before = present();
    clock.moveBy(Duration.ofDays(400));
    try {
      assertEquals(0, partitions.maintain(TABLE));
    } finally {
      clock.moveBy(Duration.ofDays(-400));
    }
    assertEquals(before, present());
  }

  @Test
  void theApplicationCanDoThisAndNothingElseToTables() throws SQLException {
    DailyTable none = new DailyTable("ledger", 2, 3, false);
    assertThrows(SqlFailure.class, () -> partitions.maintain(none));
    assertThrows(SqlFailure.class, () -> partitions.maintain(new DailyTable("diary", 2, 0, false)));
    try (Connection connection = Database.asApplication();
        Statement sql = connection.createStatement()) {
      assertThrows(SQLException.class, () -> sql.execute("drop table diary_default"));
      assertThrows(SQLException.class, () -> sql.execute("create table mine (x int)"));
    }
  }

  @Test
  void theOutboxHasItsPartitions() throws SQLException {
    String today = of(0).replace("diary", "outbox");
    assertEquals(
        List.of(today),
        ask(
            "select inhrelid::regclass::text from pg_inherits"
                + " where inhparent = 'outbox'::regclass and inhrelid = '"
                + today
                + "'::regclass"));
  }

  @Test
  void everyPartitionedTableHasSomebodyWhoKeepsItsDays() throws SQLException {
    assertEquals(
        tables.stream().map(DailyTable::name).sorted().toList(),
        ask(
            "select partrelid::regclass::text from pg_partitioned_table"
                + " where partrelid <> 'diary'::regclass order by 1"));
  }
}
