package io.guapai.runtime.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.identity.Transactions;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SqlTest {

  @Inject Transactions transactions;
  @Inject Sql sql;

  private String typeOf(Collection<?> values) {
    return transactions.asSystem(
        () -> sql.first("select pg_typeof(?)", row -> row.getString(1), values).orElseThrow());
  }

  @Test
  void aCollectionBecomesAnArrayOfTheTypeOfItsValues() {
    assertEquals("text[]", typeOf(List.of("一")));
    assertEquals("bigint[]", typeOf(List.of(1L)));
    assertEquals("integer[]", typeOf(List.of(1)));
    assertEquals("boolean[]", typeOf(List.of(true)));
    assertEquals("numeric[]", typeOf(List.of(new BigDecimal("1.50"))));
    assertEquals("uuid[]", typeOf(List.of(UUID.randomUUID())));
    assertEquals("date[]", typeOf(Arrays.asList(null, LocalDate.EPOCH)));
    assertEquals("timestamp with time zone[]", typeOf(List.of(Instant.EPOCH)));
    assertEquals("text[]", typeOf(List.of(DayOfWeek.MONDAY)));
  }

  @Test
  void rowsAreMadeOfColumnsWhateverTheirNulls() {
    List<String> rows =
        transactions.asSystem(
            () ->
                sql.query(
                    "select concat_ws(' ', no, day, at at time zone 'UTC', fit, name)"
                        + " from unnest(?, ?::date[], ?, ?::boolean[], ?)"
                        + " as fresh (no, day, at, fit, name) order by no",
                    row -> row.getString(1),
                    List.of(1L, 2L),
                    Arrays.asList(null, null),
                    Arrays.asList(Instant.EPOCH, null),
                    Arrays.asList(null, false),
                    List.of("a\"b\\{,}", "NULL")));
    assertEquals(List.of("1 1970-01-01 00:00:00 a\"b\\{,}", "2 f NULL"), rows);
  }

  @Test
  void aCollectionWithinACollectionIsReadAsAnArray() {
    List<List<String>> findings =
        List.of(List.of("a\"b\\c", "", "NULL", "x,y}"), List.of(), List.of("门锁"));
    List<List<String>> read =
        transactions.asSystem(
            () ->
                sql.query(
                    "select findings::text[] from unnest(?) with ordinality as told (findings, nth)"
                        + " order by nth",
                    row -> List.of((String[]) row.getArray(1).getArray()),
                    findings));
    assertEquals(findings, read);
  }

  @Test
  void rowsGoInByTheColumnAndNoRowsDoNothing() {
    String story = UUID.randomUUID().toString();
    String insert =
        "insert into ledger (id, hazard_id, enterprise_id, region_code, version)"
            + " select * from unnest(?, ?, ?, ?, ?)";
    Function<String, Object[]> row =
        enterprise -> new Object[] {UUID.randomUUID(), story, enterprise, "320312", 0L};
    assertEquals(
        2, transactions.asSystem(() -> sql.unnest(insert, List.of("E-A", "E-B"), row)).intValue());
    assertEquals(0, transactions.asSystem(() -> sql.unnest(insert, List.of(), row)).intValue());
    assertEquals(
        List.of("E-A", "E-B"),
        transactions.asSystem(
            () ->
                sql.query(
                    "select enterprise_id from ledger where hazard_id = ? order by 1",
                    found -> found.getString(1),
                    story)));
  }
}
