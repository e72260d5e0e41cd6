package io.guapai.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.UseState;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The upgrade from one date to several: no date is lost, and replicas of before may go on. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UpgradeToClocksTest {

  private static final String REGION = "330483";

  @Inject PlatformClock clock;

  @Test
  void theMigrationKeepsEveryDateThatUnitsHave() throws Exception {
    LocalDate today = clock.today();
    Units byRegister = Units.elevator(today.plusDays(70)).in(REGION).register();
    Units never = Units.elevator(null).in(REGION).register();
    Units stopped = Units.elevator(today).in(REGION).being(UseState.STOPPED).register();
    Units boiler = Units.elevator(today.plusDays(9)).of("1100").in(REGION).register();
    Reports.post(Reports.conforms(boiler, InspectionClock.EXTERNAL, today)).statusCode(201);
    Reports.post(Reports.conforms(boiler, InspectionClock.INTERNAL, today.minusMonths(3)))
        .statusCode(201);
    Units lift = Units.elevator(null).in(REGION).usedSince(today.minusYears(5)).register();
    Reports.post(
            Reports.reported(
                lift,
                InspectionKind.PERIODIC,
                null,
                Conclusion.PASS,
                today.minusDays(9),
                today.plusMonths(6)))
        .statusCode(201);
    Reports.post(
            Reports.reported(lift, InspectionKind.SELF_TEST, null, Conclusion.PASS, today, null))
        .statusCode(201);
    List<String> units = List.of(byRegister.id(), never.id(), stopped.id(), boiler.id(), lift.id());

    try (Connection connection = Database.asOwner()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        List<String> kept = rows(statement, units);
        assertEquals(7, kept.size(), kept + "");
        statement.execute("delete from subject_clock");
        for (String insert : migrated()) {
          statement.execute(insert);
        }
        assertEquals(kept, rows(statement, units));
        try (ResultSet lost =
            statement.executeQuery(
                "select equipment_id from subject s where next_inspection_date is not null"
                    + " and next_inspection_date is distinct from (select min(due_date)"
                    + " from subject_clock c where c.equipment_id = s.equipment_id"
                    + " and clock <> 'SELF_TEST' and postponement_id is null)"
                    + " and equipment_id in ("
                    + quoted(units)
                    + ")")) {
          assertEquals(false, lost.next());
        }
      } finally {
        connection.rollback();
      }
    }
  }

  @Test
  void whatAReplicaOfTheReleaseBeforeWritesIsFollowed() throws SQLException {
    LocalDate today = clock.today();
    Units unit = Units.elevator(today.plusDays(300)).in(REGION).register();
    assertEquals(today.plusDays(300) + "", due(unit));
    asBefore(
        "update subject set next_inspection_date = '%s', register_date = '%s'"
            + " where equipment_id = '%s'",
        today.plusDays(200), today.plusDays(200), unit.id());
    Awaitility.await().until(() -> (today.plusDays(200) + "").equals(due(unit)));

    Units entered = Units.elevator(today.plusDays(100)).in(REGION);
    asBefore(
        "insert into subject (equipment_id, equipment_no, enterprise_id, region_code, variety,"
            + " use_state, demonstration, register_version, register_date, next_inspection_date,"
            + " fact_sequence, correlation_id) values ('%s', '%s', '%s', '%s', '3110', 'IN_USE',"
            + " false, 1, '%s', '%s', 0, 'story')",
        entered.id(), entered.no(), entered.enterprise(), REGION, entered.due(), entered.due());
    Awaitility.await()
        .untilAsserted(
            () ->
                assertEquals(
                    "REGISTER " + entered.due(),
                    Units.one(
                        "select basis || ' ' || due_date from subject_clock"
                            + " where equipment_id = ? and next_step_at > to_timestamp(0)",
                        entered.id())));
    assertNotNull(due(entered));
  }

  private static String due(Units unit) {
    return String.valueOf(
        Units.one(
            "select due_date from subject_clock where equipment_id = ? and clock = 'INSPECTION'",
            unit.id()));
  }

  private static void asBefore(String statement, Object... values) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement written = connection.createStatement()) {
      written.execute(statement.formatted(values));
    }
  }

  private static List<String> rows(Statement statement, List<String> units) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet found =
        statement.executeQuery(
            "select concat_ws(' ', equipment_id, clock, running, basis, printed_date, due_date,"
                + " institute, inspection_id) from subject_clock where equipment_id in ("
                + quoted(units)
                + ") order by 1")) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  private static String quoted(List<String> units) {
    return units.stream().map(unit -> "'" + unit + "'").collect(Collectors.joining(", "));
  }

  /** What the migration inserts. */
  private static List<String> migrated() throws IOException {
    try (InputStream migration =
        UpgradeToClocksTest.class.getResourceAsStream("/db/migration/V304__clocks_of_dates.sql")) {
      String text = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split(";\n"))
          .map(each -> each.replaceAll("(?m)^--.*$", "").strip())
          .filter(each -> each.startsWith("insert into subject_clock"))
          .toList();
    }
  }
}
