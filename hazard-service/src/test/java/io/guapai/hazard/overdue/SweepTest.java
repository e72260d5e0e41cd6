package io.guapai.hazard.overdue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Stream;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SweepTest {

  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
  private static final String PARKED = "/hazard/v1/parked-work";

  @Inject DueLoop loop;
  @Inject PlatformClock clock;

  @Test
  void twoWhoSweepAtOnceMarkEachHazardOnce() {
    String region = "320405";
    int many = 1_200;
    Streams.publish(
        IntStream.range(0, many)
            .mapToObj(i -> TestEvent.of(TestUnit.in(region).overdue(DUE)))
            .toList());
    Patience.until(() -> Api.statistics(region).getInt("open") == many);
    assertEquals(0, Api.statistics(region).getInt("overdue"));

    clock.moveBy(Duration.ofDays(31));
    CompletableFuture<Void> one = CompletableFuture.runAsync(loop::sweep);
    CompletableFuture<Void> other = CompletableFuture.runAsync(loop::sweep);
    CompletableFuture.allOf(one, other).join();

    Patience.until(() -> Api.statistics(region).getInt("overdue") == many);
    List<HazardOverdue> told =
        Streams.read(
                Stream.HAZARD.topic(),
                Duration.ofSeconds(90),
                events -> overdueIn(region, events).size() >= many)
            .stream()
            .filter(event -> event.is(HazardOverdue.class))
            .map(event -> event.as(HazardOverdue.class))
            .filter(fact -> fact.regionCode().equals(region))
            .toList();
    assertEquals(many, told.size());
    assertEquals(many, told.stream().map(HazardOverdue::hazardId).distinct().count());
    assertEquals(List.of(1), told.stream().map(HazardOverdue::cycle).distinct().toList());
    assertEquals(
        List.of(Grade.GENERAL), told.stream().map(HazardOverdue::grade).distinct().toList());
  }

  @Test
  void aRaisedGradeMakesAnOverdueHazardOverdueOnceMoreUnderItsNewGrade() {
    TestUnit unit = TestUnit.registered("320406");
    Streams.publish(unit.overdue(DUE));
    String id = Api.hazardOf(unit).getString("id");
    clock.moveBy(Duration.ofDays(31));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));

    Api.act(unit.county(), id, "grade", Map.of("grade", "MAJOR", "reason", "still in use"))
        .then()
        .statusCode(200);

    Patience.until(() -> Api.hazard(unit.county(), id).getInt("overdueCycle") == 2);
    HazardOverdue again = Told.await(HazardOverdue.class, id, fact -> fact.cycle() == 2);
    assertEquals(Grade.MAJOR, again.grade());
  }

  @Test
  void aHazardThatCannotBeMarkedHoldsUpNoOtherAndIsMarkedOnceItIsMended() throws SQLException {
    List<TestUnit> units =
        List.of(
            TestUnit.registered("320413"),
            TestUnit.registered("320413"),
            TestUnit.registered("320413"));
    List<String> hazards =
        units.stream()
            .map(
                unit -> {
                  Streams.publish(unit.overdue(DUE));
                  return Api.hazardOf(unit).getString("id");
                })
            .toList();
    String bad = hazards.get(1);
    regrade(bad, null);
    clock.moveBy(Duration.ofDays(31));
    for (int good : List.of(0, 2)) {
      Patience.until(
          () -> Api.hazard(units.get(good).county(), hazards.get(good)).getBoolean("overdue"));
    }
    Patience.until(() -> parked(bad, "work").contains("overdue-hazards"));

    regrade(bad, "GENERAL");
    for (Object id : parked(bad, "id")) {
      Api.as(Tokens.admin()).post(PARKED + "/" + id + "/replay").then().statusCode(204);
    }
    assertTrue(Api.hazard(units.get(1).county(), bad).getBoolean("overdue"));
    assertEquals(List.of(), parked(bad, "work"));
  }

  private static List<Object> parked(String hazard, String field) {
    return Api.as(Tokens.admin())
        .get(PARKED)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .getList("items[rowId=" + hazard + "]*." + field);
  }

  private static void regrade(String hazard, @Nullable String grade) throws SQLException {
    try (Connection connection = Database.asOwner();
        PreparedStatement statement =
            connection.prepareStatement("update hazard set grade = ? where id = ?::uuid")) {
      statement.setString(1, grade);
      statement.setString(2, hazard);
      statement.executeUpdate();
    }
  }

  @Test
  void aHazardWithoutADeadlineNeverCountsAsOverdue() {
    TestUnit unit = TestUnit.registered("320407");
    String id =
        Api.as(unit.owner())
            .body(
                Map.of(
                    "equipmentNo", unit.equipmentNo(),
                    "code", "GENERAL",
                    "description", "handrail loose"))
            .post(Api.HAZARDS)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    clock.moveBy(Duration.ofDays(400));
    loop.sweep();
    Answer hazard = Api.hazard(unit.county(), id);
    assertFalse(hazard.getBoolean("overdue"));
    assertEquals(null, hazard.getString("dueDate"));
    assertEquals(0, Api.statistics("320407").getInt("overdue"));
    assertEquals(1, Api.statistics("320407").getInt("open"));
  }

  private static List<Recorded> overdueIn(String region, List<Recorded> events) {
    return events.stream()
        .filter(event -> event.is(HazardOverdue.class))
        .filter(event -> region.equals(event.headers().get("ce_regioncode")))
        .toList();
  }
}
