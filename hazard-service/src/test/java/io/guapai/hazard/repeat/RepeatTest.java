package io.guapai.hazard.repeat;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.grading.SeriousTier;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hazards that come back: the same unit and code within a year of the closing [P]. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RepeatTest {

  private static final String COUNTY = "320509";
  private static final String WITH_MIDDLE_TIER = "321181";
  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

  @Inject PlatformClock clock;

  @Test
  void aHazardThatComesBackWithinAYearIsLinkedAndCounted() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String first = closed(unit);
    String second = closed(unit);
    String third = Reported.byOwner(unit, "GENERAL");
    Reported.byOwner(unit, "O57-25-3");

    as(unit.county())
        .get(Api.HAZARDS + "/" + first)
        .then()
        .body(has("repeatOf", nullValue()))
        .body(has("repeatCount", equalTo(0)));
    as(unit.county())
        .get(Api.HAZARDS + "/" + third)
        .then()
        .body(has("repeatOf", equalTo(second)))
        .body(has("repeatCount", equalTo(2)));
    as(unit.county())
        .get(Api.HAZARDS + "/" + third + "/repeats")
        .then()
        .statusCode(200)
        .body(has("count", equalTo(2)))
        .body(has("rule.days", equalTo(365)))
        .body(has("rule.raiseAt", equalTo(2)))
        .body(has("rule.mark", equalTo("PROPOSED")))
        // Without the middle tier at the place it stays general: coming back makes nothing major.
        .body(has("gradeByRule", equalTo("GENERAL")))
        .body(has("earlier.id", contains(second, first)));
    as(Tokens.county("320583")).get(Api.HAZARDS + "/" + third + "/repeats").then().statusCode(404);
  }

  @Test
  void whatCameBackAfterMoreThanAYearIsNoRepetition() {
    TestUnit unit = TestUnit.registered(COUNTY);
    closed(unit);
    clock.moveBy(Duration.ofDays(366));
    String later = Reported.byOwner(unit, "GENERAL");
    assertEquals(0, Api.hazard(unit.county(), later).getInt("repeatCount"));
  }

  @Test
  void theSecondReturnIsSeriousWhereThatTierIsInForceAndTheOfficerSeesWhy() throws SQLException {
    SeriousTier.inForce(WITH_MIDDLE_TIER);
    TestUnit unit = TestUnit.registered(WITH_MIDDLE_TIER);
    closed(unit);
    closed(unit);
    String third = Reported.byOwner(unit, "GENERAL");
    Reported.confirm(unit, third);
    as(unit.county())
        .get(Api.HAZARDS + "/" + third + "/repeats")
        .then()
        .body(has("gradeByRule", equalTo("SERIOUS")))
        .body(has("basis", containsString("came back 2 times within 365 days")))
        .body(has("basis", containsString("proposed, not official")));

    act(unit.county(), third, "grade", Map.of("grade", "GENERAL", "reason", "small"))
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:lowering-needs-city")));
    act(unit.county(), third, "grade", Map.of("grade", "SERIOUS", "reason", "again"))
        .then()
        .statusCode(200)
        .body(has("grade", equalTo("SERIOUS")))
        .body(has("basis", containsString("came back 2 times within 365 days")));
  }

  @Test
  void overdueInspectionsThatComeBackAreCountedAndRaisedByTheBatchToo() throws SQLException {
    SeriousTier.inForce(WITH_MIDDLE_TIER);
    TestUnit unit = TestUnit.registered(WITH_MIDDLE_TIER);
    for (int year = 0; year < 3; year++) {
      Streams.publish(unit.overdue(DUE.plusYears(year)));
      Streams.publish(cleared(unit, DUE.plusYears(year)));
    }
    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 3);
    Answer hazards = Api.hazardsOf(unit);
    assertEquals(List.of(2, 1, 0), hazards.getList("items.repeatCount"));
    assertEquals(List.of("SERIOUS", "GENERAL", "GENERAL"), hazards.getList("items.grade"));
    assertEquals(hazards.getString("items[1].id"), hazards.getString("items[0].repeatOf"));
  }

  private static String closed(TestUnit unit) {
    String id = Reported.graded(unit, "GENERAL");
    Reported.close(unit, id);
    return id;
  }

  private static InspectionOverdueCleared cleared(TestUnit unit, LocalDate due) {
    return new InspectionOverdueCleared(
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterprise(),
        unit.region(),
        due,
        ClearedReason.INSPECTED,
        null,
        null);
  }
}
