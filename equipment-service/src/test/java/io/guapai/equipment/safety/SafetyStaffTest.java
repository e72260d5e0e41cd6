package io.guapai.equipment.safety;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.FirmPapers.APPOINTMENTS;
import static io.guapai.equipment.FirmPapers.acting;
import static io.guapai.equipment.FirmPapers.officer;
import static io.guapai.equipment.FirmPapers.opened;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.guapai.contracts.Fact;
import io.guapai.contracts.ScreeningKind;
import io.guapai.contracts.equipment.SafetyStaffAppointed;
import io.guapai.contracts.equipment.SafetyStaffDismissed;
import io.guapai.contracts.hazard.ScreeningRecorded;
import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SafetyStaffTest {

  private static final String COUNTY = "321183";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject PlatformClock clock;

  private LocalDate today;
  private String firm;
  private String own;

  @BeforeEach
  void firm() {
    today = clock.today();
    firm = enterprise(OFFICER, "Staffed mall", COUNTY);
    own = Tokens.enterprise(firm, null);
  }

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  @Test
  void anEnterpriseHasOnePersonInChargeAtATime() {
    Map<String, Object> principal = officer(firm, today);
    principal.put("role", "PRINCIPAL");
    principal.remove("equipmentKinds");
    String first = opened(own, APPOINTMENTS, principal);
    principal.put("name", "另一人");
    as(own)
        .body(principal)
        .post(APPOINTMENTS)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:safety-post-taken")));
    acting(own, first, "dismissal", 1, Map.of("lastDay", today.toString(), "reason", "调离"))
        .then()
        .statusCode(200)
        .body(has("lastDay", equalTo(today.toString())));
    opened(own, APPOINTMENTS, principal);
    as(OFFICER)
        .queryParam("enterprise", firm)
        .queryParam("inOffice", "true")
        .get(APPOINTMENTS)
        .then()
        .body(has("items", hasSize(1)), has("items[0].name", equalTo("另一人")));
    as(own).get(first + "/history/verify").then().body(has("intact", equalTo(true)));
    await().until(() -> told(SafetyStaffAppointed.class, SafetyStaffAppointed::enterpriseId) == 2);
    await().until(() -> told(SafetyStaffDismissed.class, SafetyStaffDismissed::enterpriseId) == 1);
  }

  private <T extends Fact> long told(Class<T> fact, Function<T, String> enterprise) {
    return Streams.all("equipment-events").stream()
        .filter(event -> event.is(fact))
        .map(event -> event.as(fact))
        .filter(each -> enterprise.apply(each).equals(firm))
        .count();
  }

  @Test
  void nobodyAppointsForAnotherEnterpriseOrTheSamePersonTwice() {
    String other = enterprise(OFFICER, "Other mall", COUNTY);
    as(own)
        .body(officer(other, today))
        .post(APPOINTMENTS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-enterprise")));
    Map<String, Object> officer = officer(firm, today);
    opened(own, APPOINTMENTS, officer);
    officer.put("name", officer.get("name") + "\u200b");
    as(own).body(officer).post(APPOINTMENTS).then().statusCode(409);
  }

  @ParameterizedTest
  @CsvSource({
    "from, 2999-01-01, 422",
    "from, 2026-02-30, 400",
    "role, COOK, 400",
    "name, ' ', 400",
    "equipmentKinds, 3OOO, 400",
    "equipmentKinds, , 422"
  })
  void whatIsNoAppointmentIsRefused(String field, String value, int status) {
    Map<String, Object> paper = officer(firm, today);
    paper.put(field, field.equals("equipmentKinds") && value != null ? List.of(value) : value);
    as(own).body(paper).post(APPOINTMENTS).then().statusCode(status);
  }

  @Test
  void whatIsMissingIsWorkOfTheEnterpriseAndCountedByTheAuthority() throws Exception {
    as(own).get("/equipment/v1/work").then().body(has("items", hasSize(0)));
    Map<String, Object> unit = elevator(firm, COUNTY, "STAFF-" + UUID.randomUUID());
    unit.put("regState", "REGISTERED");
    enter(OFFICER, unit);
    as(own)
        .get("/equipment/v1/work")
        .then()
        .body(
            has("items.kind", hasItems("RECORD_DAILY_CONTROL", "RECORD_WEEKLY_CHECK")),
            has("items.kind", hasItem("RECORD_MONTHLY_REVIEW")),
            has("items.enterpriseId", hasItem(firm)));
    as(OFFICER)
        .get("/equipment/v1/safety-duties/missing?kind=DAILY&region=" + COUNTY)
        .then()
        .statusCode(200)
        .body(has("items.enterpriseId", hasItem(firm)));

    Streams.publish(screening(ScreeningKind.DAILY, today, false));
    Streams.publish(screening(ScreeningKind.SELF_CHECK, today, false));
    await()
        .until(
            () ->
                Api.count("select count(*) from safety_duty where enterprise_id = '" + firm + "'")
                    == 1);
    as(own)
        .get("/equipment/v1/work")
        .then()
        .body(has("items.kind", not(hasItem("RECORD_DAILY_CONTROL"))));
    as(OFFICER)
        .get("/equipment/v1/safety-duties/missing?kind=DAILY&region=" + COUNTY)
        .then()
        .body(has("items.enterpriseId", not(hasItem(firm))));
    as(OFFICER)
        .get("/equipment/v1/safety-duties/missing?kind=DAILY&on=" + today.plusDays(1))
        .then()
        .body(has("items.enterpriseId", hasItem(firm)));
    as(OFFICER)
        .get("/equipment/v1/safety-duties/count?kind=DAILY&region=" + COUNTY)
        .then()
        .statusCode(200)
        .body(has("from", equalTo(today.toString())), has("late", equalTo(0)));

    clock.moveBy(Duration.ofDays(2));
    as(own)
        .get("/equipment/v1/work")
        .then()
        .body(
            has("items[kind=RECORD_DAILY_CONTROL]*", hasSize(2)),
            has("items[0].late", equalTo(true)));
  }

  @Test
  void theQuestionIsAboutTheOwnTerritory() {
    as(OFFICER).get("/equipment/v1/safety-duties/count?kind=HOURLY").then().statusCode(400);
    as(OFFICER)
        .get("/equipment/v1/safety-duties/count?kind=DAILY&region=110101")
        .then()
        .statusCode(403);
    as(own).get("/equipment/v1/safety-duties/count?kind=DAILY").then().statusCode(403);
  }

  private ScreeningRecorded screening(ScreeningKind kind, LocalDate on, boolean late) {
    return new ScreeningRecorded(
        UUID.randomUUID().toString(), firm, COUNTY, null, kind, on, 0, late);
  }
}
