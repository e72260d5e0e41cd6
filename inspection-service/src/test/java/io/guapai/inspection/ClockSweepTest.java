package io.guapai.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.inspection.InspectionReminded;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The sweep of clocks: what is due is told once, and what is not due is not touched. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ClockSweepTest {

  private static final String DUE = "650105";
  private static final String NOT_DUE = "650106";
  private static final int UNITS = 300;

  @Inject PlatformClock clock;
  @Inject DueLoop loop;

  @Test
  void sweepsThatRunAtTheSameTimeRemindOnceAndTouchNothingElse() {
    List<Units> all = new ArrayList<>();
    Set<String> due = new HashSet<>();
    for (int i = 0; i < UNITS; i++) {
      Units unit = Units.elevator(clock.today().plusDays(61)).in(DUE);
      due.add(unit.no());
      all.add(unit);
      all.add(Units.elevator(clock.today().plusDays(300)).in(NOT_DUE));
    }
    Streams.publish(all.stream().map(Units::registered).toList());
    Awaitility.await()
        .until(
            () ->
                (2 * UNITS + "")
                    .equals(
                        Units.one(
                            "select count(*) from subject_clock where region_code in (?, ?)",
                            DUE,
                            NOT_DUE)));
    String before = rows(NOT_DUE);

    clock.moveBy(Duration.ofDays(1));
    CompletableFuture<Void> one = CompletableFuture.runAsync(loop::sweep);
    CompletableFuture<Void> other = CompletableFuture.runAsync(loop::sweep);
    CompletableFuture.allOf(one, other).join();

    Streams.read("inspection-events", told -> reminded(told, due).size() >= UNITS);
    Told.awaitQuiet();
    List<String> told = reminded(Streams.all("inspection-events"), due);
    assertEquals(UNITS, told.size());
    assertEquals(due, new HashSet<>(told));
    assertEquals(before, rows(NOT_DUE));
  }

  @Test
  void theIndexesFindWhatIsDueAndTheListsOfEachWhoAsks() throws SQLException {
    assertUses(
        "subject_clock_next_step",
        "select s.equipment_id from subject_clock c join subject s"
            + " on s.equipment_id = c.equipment_id where c.next_step_at is not null"
            + " and c.next_step_at <= now() order by c.next_step_at limit 500"
            + " for update of s skip locked");
    assertUses(
        "subject_clock_by_enterprise",
        "select * from subject_clock where running and enterprise_id = 'TMP'"
            + " and due_date between '2022-01-01' and '2022-03-01'"
            + " order by due_date, equipment_id, clock limit 51");
    assertUses(
        "subject_clock_by_institute",
        "select * from subject_clock where running and institute = 'one'"
            + " and due_date between '2022-01-01' and '2022-03-01'"
            + " order by due_date, equipment_id, clock limit 51");
    assertUses(
        "subject_clock_",
        "select * from subject_clock where running"
            + " and cast(starts_with(region_code, '330483') as boolean) = true"
            + " and due_date between '2022-01-01' and '2022-03-01'"
            + " order by due_date, equipment_id, clock limit 51");
  }

  private static void assertUses(String index, String query) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("set enable_seqscan = off");
      try (ResultSet lines = statement.executeQuery("explain " + query)) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
    }
    assertTrue(plan.toString().contains(index), plan.toString());
  }

  /** The versions of rows: a row that was written has another. */
  private static String rows(String region) {
    return String.valueOf(
        Units.one(
            "select string_agg(equipment_id || xmin, ',' order by equipment_id)"
                + " from subject_clock where region_code = ?",
            region));
  }

  private static List<String> reminded(List<Recorded> all, Set<String> numbers) {
    return all.stream()
        .filter(record -> record.is(InspectionReminded.class))
        .map(record -> record.json().path("equipmentNo").asText())
        .filter(numbers::contains)
        .toList();
  }
}
