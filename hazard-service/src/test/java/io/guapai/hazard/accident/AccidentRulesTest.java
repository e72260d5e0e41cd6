package io.guapai.hazard.accident;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The tables for accidents are on the shelf, and an accident is judged by those of its day. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccidentRulesTest {

  private static final String RULES = "/hazard/v1/rules";
  private static final String ACCIDENTS = "/hazard/v1/accidents";

  @Inject PlatformClock clock;

  @Test
  void everyTableIsOnTheShelfAsItWas() {
    rules("ACCIDENT_GRADE")
        .body(
            has(
                "items.id",
                contains(
                    "CRANE_BROKEN",
                    "CRANE_OVERTURNED",
                    "DEAD",
                    "DIRECT_LOSS",
                    "EVACUATED",
                    "PRESSURE_EXPLOSION",
                    "SERIOUSLY_INJURED",
                    "STRANDED-3",
                    "STRANDED-6",
                    "STRANDED-9")))
        .body(has("items[id=DEAD].edition.edition", equalTo("REG-2009")))
        .body(has("items[id=DEAD].edition.validFrom", equalTo("2009-05-01")))
        .body(has("items[id=DEAD].edition.mark", equalTo("VERIFIED")))
        .body(
            has("items[id=DEAD].edition.source", containsString("§64(1), §63(1), §62(1), §61(1)")))
        .body(
            has(
                "items[id=DEAD].edition.body.bounds.grade",
                contains("GENERAL", "LARGER", "MAJOR", "ESPECIALLY_MAJOR")))
        .body(has("items[id=DEAD].edition.body.bounds.least", contains(1, 3, 10, 30)))
        .body(has("items[id=EVACUATED].edition.mark", equalTo("ASSUMED")))
        .body(has("items[id=STRANDED-9].edition.body.variety", equalTo("9")))
        .body(has("items[id=STRANDED-9].edition.body.bounds.least", contains(210, 720)));
    rules("ACCIDENT_REPORT_TERM")
        .body(has("items[0].edition.edition", equalTo("O50-2022")))
        .body(has("items[0].edition.body.minutes", equalTo(60)));
    rules("ACCIDENT_INVESTIGATOR")
        .body(has("items[id=GENERAL].edition.body.level", equalTo("CITY")))
        .body(has("items[id=ESPECIALLY_MAJOR].edition.body.titleZh", equalTo("国务院或者国务院授权有关部门")));
  }

  @Test
  void anotherEditionJudgesTheAccidentsOfItsDaysAndNoOthers() {
    LocalDate day = clock.today().plusDays(1);
    String grades = enter("ACCIDENT_GRADE", "EVACUATED", day, bounds("EVACUATED", 50));
    enter("ACCIDENT_REPORT_TERM", "REPORT", day, Map.of("minutes", 30));
    enter(
        "ACCIDENT_INVESTIGATOR",
        "LARGER",
        day,
        Map.of("level", "CITY", "titleZh", "设区的市级特种设备安全监督管理部门"));
    noonOf(day);
    TestUnit unit = TestUnit.registered("320383");
    String id = recorded(unit, clock.instant().minus(Duration.ofHours(2)), "LARGER", grades);
    as(unit.county())
        .get(ACCIDENTS + "/" + id + "/history")
        .then()
        .body(has("items.act", contains("REPORT", "MISREPORT")));
    as(Tokens.city("3203"))
        .get(ACCIDENTS + "/" + id + "/acts")
        .then()
        .body(has("[act=investigation].allowed", equalTo(true)));

    noonOf(day.plusDays(1));
    TestUnit later = TestUnit.registered("320383");
    recorded(later, clock.instant().minus(Duration.ofHours(2)), "GENERAL", "REG-2009");
    // The other tests tell of accidents of the day before.
    noonOf(day.plusDays(3));
  }

  private void noonOf(LocalDate day) {
    clock.moveBy(Duration.between(clock.instant(), clock.startOf(day).plus(Duration.ofHours(12))));
  }

  /** Fifty persons were moved, and it was reported after 45 minutes. */
  private static String recorded(TestUnit unit, Instant at, String grade, String edition) {
    return as(unit.county())
        .body(
            Map.of(
                "equipmentNo", unit.equipmentNo(),
                "occurredAt", at.toString(),
                "reportedAt", at.plus(Duration.ofMinutes(45)).toString(),
                "consequences", List.of(Map.of("kind", "EVACUATED", "amount", 50)),
                "description", "chlorine leaked"))
        .post(ACCIDENTS)
        .then()
        .statusCode(201)
        .body(has("grade", equalTo(grade)))
        .body(has("gradeEdition", equalTo(edition)))
        .extract()
        .as(Answer.class)
        .getString("id");
  }

  private static Map<String, ?> bounds(String consequence, int larger) {
    return Map.of(
        "consequence",
        consequence,
        "variety",
        "",
        "bounds",
        List.of(Map.of("grade", "LARGER", "least", larger)));
  }

  /** For one day. */
  private static String enter(String kind, String id, LocalDate day, Map<String, ?> body) {
    String edition = "T-" + UUID.randomUUID();
    as(Tokens.admin())
        .body(
            Map.of(
                "kind",
                kind,
                "id",
                id,
                "edition",
                edition,
                "validFrom",
                day.toString(),
                "validTo",
                day.plusDays(1).toString(),
                "mark",
                "PROPOSED",
                "source",
                "trial",
                "body",
                body,
                "reason",
                "trial of a day"))
        .post(RULES)
        .then()
        .statusCode(201);
    return edition;
  }

  private static ValidatableResponse rules(String kind) {
    return as(Tokens.county("320383"))
        .get(RULES + "?limit=200&kind=" + kind)
        .then()
        .statusCode(200);
  }
}
