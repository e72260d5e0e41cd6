package io.guapai.hazard.listing;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Level;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ListingTest {

  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

  @Inject PlatformClock clock;

  @Test
  void eachLevelListsForItsOwnTerritoryAndOnlyAnUpperOneReplacesALowerOne() {
    TestUnit unit = TestUnit.registered("320302");
    String id = severe(unit);

    act(unit.county(), id, "listing", Map.of("reason", "severe"))
        .then()
        .statusCode(200)
        .body("listing.level", equalTo("COUNTY"))
        .body("listing.state", equalTo("LISTED"))
        .body("listing.no", notNullValue());
    act(unit.county(), id, "listing", Map.of("reason", "again"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:guapai:problem:already-listed"));
    act(unit.county(), id, "grade", Map.of("grade", "GENERAL", "reason", "to get rid of it"))
        .then()
        .statusCode(403);
    act(unit.city(), id, "grade", Map.of("grade", "GENERAL", "reason", "to get rid of it"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:guapai:problem:listed"));
    act(Tokens.province("32"), id, "listing", Map.of("reason", "taken over"))
        .then()
        .statusCode(200)
        .body("listing.level", equalTo("PROVINCE"))
        .body("listing.authorityRegion", equalTo("32"));
    act(unit.city(), id, "listing", Map.of("reason", "late"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:guapai:problem:already-listed"));

    as(unit.county())
        .get("/hazard/v1/listings")
        .then()
        .statusCode(200)
        .body("items.hazardId", contains(id))
        .body("items[0].level", equalTo("PROVINCE"))
        .body("items[0].supersedes", notNullValue());
    assertEquals(1, Api.statistics("320302").getInt("listed"));
    assertEquals(List.of("SUPERSEDED COUNTY", "LISTED PROVINCE"), listings(id));
  }

  @Test
  void anOfficerWhoseTerritoryIsNotOfTheRolesLevelListsNothing() {
    TestUnit unit = TestUnit.registered("320303");
    String id = severe(unit);
    String cityTerritory = Tokens.of("odd", List.of("county"), "3203", null, null);
    act(cityTerritory, id, "listing", Map.of("reason", "not mine"))
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:guapai:problem:not-your-level"));
  }

  @Test
  void whatIsNeitherOverdueNorSevereIsNotListed() {
    TestUnit unit = TestUnit.registered("320303");
    String id = report(unit, "GB45067-5.6.2");
    act(unit.county(), id, "listing", Map.of("reason", "soon"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:guapai:problem:illegal-act"));
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    act(unit.county(), id, "listing", Map.of("reason", "soon"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:guapai:problem:not-listable"));
  }

  @Test
  void theListingsOwnDueDateKeepsWithinAYear() {
    TestUnit unit = TestUnit.registered("320303");
    String id = severe(unit);
    for (LocalDate date : List.of(clock.today().minusDays(1), clock.today().plusDays(366))) {
      act(unit.county(), id, "listing", Map.of("reason", "severe", "dueDate", date.toString()))
          .then()
          .statusCode(422)
          .body("type", equalTo("urn:guapai:problem:deadline-out-of-range"));
    }
    act(
            unit.county(),
            id,
            "listing",
            Map.of("reason", "severe", "dueDate", clock.today().plusDays(60).toString()))
        .then()
        .statusCode(200)
        .body("dueDate", equalTo(clock.today().plusDays(15).toString()));
  }

  @Test
  void anEscalationToTheOwnLevelOrOfAHazardNoLongerListedChangesNothing() {
    TestUnit unit = TestUnit.registered("320305");
    String id = severe(unit);
    Streams.publish(escalation(unit, id, Level.CITY));
    act(unit.county(), id, "listing", Map.of("reason", "severe")).then().statusCode(200);
    Streams.publish(escalation(unit, id, Level.COUNTY));
    Streams.publish(escalation(unit, id, Level.CITY));
    TestEvent again = TestEvent.of(escalation(unit, id, Level.CITY));
    Streams.publish(again, again.withId("again-" + id));
    Streams.publish(escalation(unit, id, Level.PROVINCE));

    Patience.until(
        () -> "PROVINCE".equals(Api.hazard(unit.county(), id).getString("listing.level")));
    assertEquals("SUPERSEDED COUNTY", listings(id).get(0));
    assertEquals("LISTED PROVINCE", listings(id).get(listings(id).size() - 1));
    assertEquals(1, listings(id).stream().filter(l -> l.endsWith("CITY")).count());
  }

  @Test
  void aListedHazardWhoseCauseCeasedAwaitsItsDelisting() {
    TestUnit unit = TestUnit.registered("320311");
    Streams.publish(unit.overdue(DUE));
    String id = Api.hazardOf(unit).getString("id");
    act(unit.county(), id, "grade", Map.of("grade", "MAJOR", "reason", "still in use"))
        .then()
        .statusCode(200);
    clock.moveBy(Duration.ofDays(16));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    act(unit.county(), id, "listing", Map.of("reason", "overdue")).then().statusCode(200);

    Streams.publish(
        new InspectionOverdueCleared(
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterprise(),
            unit.region(),
            DUE,
            ClearedReason.INSPECTED,
            null,
            null));

    Patience.until(
        () -> "ACCEPTED".equals(Api.hazard(unit.county(), id).getString("listing.state")));
    JsonPath accepted = Api.hazard(unit.county(), id);
    assertEquals("SUBMITTED", accepted.getString("state"));
    act(unit.county(), id, "recheck", Api.recheck(false, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:guapai:problem:recheck-passed"));
    act(unit.county(), id, "delisting", Map.of("reason", "inspected"))
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
    act(unit.county(), id, "delisting", Map.of("reason", "again"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:guapai:problem:not-listed"));
  }

  @Test
  void noticesAreNumberedWithoutGapsPerAuthorityAndYear() {
    TestUnit unit = TestUnit.registered("320312");
    TestUnit another = TestUnit.registered("320312");
    String first = number(unit);
    String second = number(another);
    int year = clock.today().getYear();
    assertEquals("GP-320312-" + year + "-0001", first);
    assertEquals("GP-320312-" + year + "-0002", second);
    assertTrue(first.compareTo(second) < 0);
  }

  private static String number(TestUnit unit) {
    return act(unit.county(), severe(unit), "listing", Map.of("reason", "severe"))
        .then()
        .statusCode(200)
        .extract()
        .path("listing.no");
  }

  /** A severe hazard that may be listed at once. */
  private static String severe(TestUnit unit) {
    String id = report(unit, "O57-25-1");
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    return id;
  }

  private static String report(TestUnit unit, String code) {
    return as(unit.county())
        .body(
            Map.of("equipmentNo", unit.equipmentNo(), "code", code, "description", "seen on site"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private EscalationRaised escalation(TestUnit unit, String hazardId, Level level) {
    return new EscalationRaised(
        "case-" + hazardId,
        hazardId,
        "listing",
        unit.enterprise(),
        unit.region(),
        level,
        unit.region().substring(0, level.codeLength()),
        clock.instant(),
        "not acknowledged");
  }

  private static List<String> listings(String hazardId) {
    List<String> found = new ArrayList<>();
    try (Connection connection = Database.asOwner();
        PreparedStatement query =
            connection.prepareStatement(
                "select state || ' ' || level from listing where hazard_id = ?::uuid order by id")) {
      query.setString(1, hazardId);
      ResultSet rows = query.executeQuery();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }
}
