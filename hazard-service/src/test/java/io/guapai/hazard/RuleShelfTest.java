package io.guapai.hazard;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.Json;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that the service decides by: shown to everybody, kept by the level whose they are. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RuleShelfTest {

  private static final String RULES = "/hazard/v1/rules";
  private static final String SHARE = "?kind=EXTENSION_SHARE&region=";
  private static final Map<String, Integer> QUARTER = Map.of("numerator", 1, "denominator", 4);

  @Inject PlatformClock clock;

  private Map<String, Object> edition(
      String kind, String id, @Nullable String territory, LocalDate from, @Nullable Object body) {
    Map<String, Object> edition = new HashMap<>();
    edition.put("kind", kind);
    edition.put("id", id);
    edition.put("edition", "E-" + UUID.randomUUID());
    edition.put("territory", territory);
    edition.put("validFrom", from.toString());
    edition.put("mark", "VERIFIED");
    edition.put("source", "宿政办发〔2026〕1号");
    edition.put("body", body);
    edition.put("reason", "trial of the city");
    return edition;
  }

  private Map<String, Object> share(@Nullable String territory, LocalDate from) {
    return edition("EXTENSION_SHARE", "EXTENSION-SHARE", territory, from, QUARTER);
  }

  private static Response enter(String token, Map<String, Object> edition) {
    return as(token).body(edition).post(RULES);
  }

  private static ValidatableResponse rules(String query) {
    return as(Tokens.county("320404")).get(RULES + query).then().statusCode(200);
  }

  @Test
  void everyRuleSaysWhatIsInForceAndWhereItComesFrom() {
    rules("?kind=INTERVIEW")
        .body(has("items.id", equalTo(List.of("OVERDUE", "REPEATED"))))
        .body(has("items[0].edition.body.threshold", equalTo(5)))
        .body(has("items[0].edition.source", equalTo("Ladder of an overdue hazard")))
        .body(has("items[0].edition.mark", equalTo("PROPOSED")))
        .body(has("items[0].edition.territory", nullValue()))
        .body(has("items[0].edition.enteredBy", equalTo("release")))
        .body(has("items[0].lapsed", equalTo(false)));
    as(Tokens.enterprise("TMP-320404-000001", null)).get(RULES).then().statusCode(200);
  }

  @Test
  void allRulesAreReadPageByPage() {
    List<String> all = rules("?limit=200").extract().as(Answer.class).getList("items.id");
    Answer first = rules("?limit=5").extract().as(Answer.class);
    Answer second =
        rules("?limit=200&cursor=" + first.getString("next")).extract().as(Answer.class);
    assertEquals(all.subList(0, 5), first.getList("items.id"));
    assertEquals(all.subList(5, all.size()), second.getList("items.id"));
  }

  private static void whoPutItOnTheShelfStandsInTheHistory() {
    String rule = RULES + "/EXTENSION_SHARE/EXTENSION-SHARE/history";
    Answer history = as(Tokens.auditor("32")).get(rule).as(Answer.class);
    assertEquals("leader-3213", history.getString("items[-1].actor"));
    assertEquals("city leader", history.getString("items[-1].capacity"));
    assertEquals("3213", history.getString("items[-1].says.territory"));
    as(Tokens.auditor("32")).get(rule + "/verify").then().body(has("intact", equalTo(true)));
  }

  @Test
  void theRuleOfACityHoldsInItsCountiesAndNowhereElse() {
    TestUnit unit = TestUnit.registered("321302");
    String hazard = Filing.major(unit);
    LocalDate due = clock.today().plusDays(200);
    act(unit.owner(), hazard, "plan", Api.plan(due.toString())).then().statusCode(200);

    enter(Tokens.leader("3213"), share("3213", clock.today())).then().statusCode(201);
    whoPutItOnTheShelfStandsInTheHistory();

    rules(SHARE + "321302")
        .body(has("items[0].edition.territory", equalTo("3213")))
        .body(has("items[0].edition.source", equalTo("宿政办发〔2026〕1号")))
        .body(has("items[0].edition.body.denominator", equalTo(4)));
    rules(SHARE + "320404").body(has("items[0].edition.territory", nullValue()));
    String latest = due.plusDays(50).toString();
    Patience.until(
        () ->
            latest.equals(
                as(unit.owner())
                    .get(Api.HAZARDS + "/" + hazard + "/extension")
                    .as(Answer.class)
                    .getString("latestDate")));
  }

  @Test
  void aRuleIsEnteredByTheLeaderOfItsOwnLevelOnly() {
    Map<String, Object> city = share("3210", clock.today().plusYears(1));
    for (String other :
        List.of(
            Tokens.leader("3211"), Tokens.leader("32"), Tokens.leader("321003"), Tokens.admin())) {
      enter(other, city)
          .then()
          .statusCode(403)
          .body(has("type", equalTo("urn:guapai:problem:rule-of-another")));
    }
    enter(Tokens.city("3210"), city).then().statusCode(403);
    enter(Tokens.leader("32"), share(null, clock.today().plusYears(1))).then().statusCode(403);
    enter(Tokens.leader("3210"), city).then().statusCode(201);
  }

  @Test
  void whatALawFixesNoTerritoryChanges() {
    LocalDate law = clock.today().plusYears(20);
    Map<String, Integer> twice = Map.of("least", 2, "months", 12);
    enter(Tokens.admin(), edition("DRILLS", "DRILLS", null, law, twice)).then().statusCode(201);
    Map<String, Object> own = edition("DRILLS", "DRILLS", "3209", law.plusDays(1), twice);
    enter(Tokens.leader("3209"), own)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:rule-fixed")));
    own.put("validFrom", law.minusDays(1).toString());
    enter(Tokens.leader("3209"), own).then().statusCode(201);
  }

  @Test
  void noRuleBeginsInThePast() {
    enter(Tokens.leader("3208"), share("3208", clock.today().minusDays(1)))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:rule-in-the-past")))
        .body(has("field", equalTo("validFrom")));
    Map<String, Object> backwards = share("3208", clock.today());
    backwards.put("validTo", clock.today().toString());
    enter(Tokens.leader("3208"), backwards)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("validTo")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"numerator\": 1}",
        "{\"numerator\": 1, \"denominator\": 2, \"note\": \"x\"}",
        "{\"numerator\": \"half\", \"denominator\": 2}",
        "[]",
        "null"
      })
  void aBodyThatDoesNotSayWhatItsKindDoesIsRefused(String body) {
    Map<String, Object> edition = share(null, clock.today());
    edition.put("body", Json.read(body));
    enter(Tokens.admin(), edition)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:rule-senseless")))
        .body(has("field", equalTo("body")));
  }

  @Test
  void aNumberOutsideItsBoundsIsRefusedByName() {
    Map<String, Object> edition = share(null, clock.today());
    edition.put("body", Map.of("numerator", 0, "denominator", 2));
    enter(Tokens.admin(), edition)
        .then()
        .statusCode(422)
        .body(has("field", equalTo("body.numerator")));
  }

  @Test
  void aRuleThatNobodyReadsIsRefused() {
    LocalDate today = clock.today();
    enter(Tokens.admin(), edition("NONE", "X", null, today, QUARTER))
        .then()
        .statusCode(400)
        .body(has("field", equalTo("kind")));
    enter(Tokens.admin(), edition("EXTENSION_SHARE", "X", null, today, QUARTER))
        .then()
        .statusCode(400)
        .body(has("field", equalTo("id")));
    enter(
            Tokens.leader("3207"),
            edition("INTERVIEW", "OVERDUE", "3207", today, Map.of("threshold", 9)))
        .then()
        .statusCode(400)
        .body(has("field", equalTo("territory")));
  }

  @Test
  void whatWillBeIsShownBeforeItIsAndHoldsFromItsDay() {
    LocalDate day = clock.today().plusYears(2);
    Map<String, Object> edition = share("3212", day);
    enter(Tokens.leader("3212"), edition).then().statusCode(201);
    rules(SHARE + "321202")
        .body(has("items[0].edition.territory", nullValue()))
        .body(has("items[0].coming.edition", hasItem(edition.get("edition"))));
    rules(SHARE + "321202&on=" + day)
        .body(has("items[0].edition.edition", equalTo(edition.get("edition"))));
  }

  @Test
  void aTerritoryEndsItsOwnRuleAndFollowsTheNationsAgain() {
    LocalDate day = clock.today().plusYears(3);
    String leader = Tokens.leader("3206");
    enter(leader, share("3206", day)).then().statusCode(201);
    enter(leader, edition("EXTENSION_SHARE", "EXTENSION-SHARE", "3206", day.plusDays(9), null))
        .then()
        .statusCode(201)
        .body(has("body", nullValue()));
    rules(SHARE + "320623&on=" + day.plusDays(8))
        .body(has("items[0].edition.territory", equalTo("3206")));
    rules(SHARE + "320623&on=" + day.plusDays(9))
        .body(has("items[0].edition.territory", nullValue()));
  }

  @Test
  void anEditionStandsAsItWasEnteredAndItsHistorySaysByWhomAndWhy() throws SQLException {
    Map<String, Object> edition = share("3205", clock.today().plusYears(4));
    String leader = Tokens.leader("3205");
    String key = UUID.randomUUID().toString();
    for (int time = 0; time < 2; time++) {
      as(leader).header("Idempotency-Key", key).body(edition).post(RULES).then().statusCode(201);
    }
    enter(leader, edition)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:edition-taken")));
    String one = "items[edition=" + edition.get("edition") + "]*";
    rules("/EXTENSION_SHARE/EXTENSION-SHARE?limit=200")
        .body(has(one, hasSize(1)))
        .body(has("items.enteredBy", hasItem(not(equalTo("release")))))
        .body(has("items.reason", hasItem("trial of the city")));
    try (Connection owner = Database.asOwner();
        Statement statement = owner.createStatement()) {
      for (String change :
          List.of("update rule_edition set source = 'x'", "delete from rule_edition")) {
        assertThrows(SQLException.class, () -> statement.execute(change));
      }
    }
  }

  @Test
  void aCityTakesTheMiddleTierByARuleOfItsOwn() {
    Map<String, Object> own =
        edition("SERIOUS_TIER", "SERIOUS_TIER", "6101", clock.today(), Map.of("held", true));
    rules("?kind=SERIOUS_TIER&region=610102")
        .body(has("items[0].edition.body.held", equalTo(false)));
    enter(Tokens.leader("6101"), own).then().statusCode(201);
    rules("?kind=SERIOUS_TIER&region=610102")
        .body(has("items[0].edition.body.held", equalTo(true)));
    rules("?kind=SERIOUS_TIER&region=610202")
        .body(has("items[0].edition.body.held", equalTo(false)));
    TestUnit unit = TestUnit.registered("610102");
    String hazard = Filing.general(unit);
    Map<String, String> serious = Map.of("grade", "SERIOUS", "reason", "half closed");
    Patience.until(
        () -> act(unit.county(), hazard, "grade", serious).then().extract().statusCode() == 200);
  }

  @Test
  void aNewEntryOfTheListOfHazardsIsReportedFromItsDayOnAndNotAfterItsEnd() {
    LocalDate day = clock.today().plusDays(1);
    Map<String, Object> entry =
        edition(
            "HAZARD_CODE",
            "TEST-9.9",
            null,
            day,
            Map.of(
                "titleZh", "钢丝绳断丝超标",
                "titleEn", "Broken wires beyond the limit",
                "grade", "MAJOR",
                "severe", false,
                "failedKind", "",
                "catchAll", false,
                "ofEnterprise", false));
    enter(Tokens.admin(), entry)
        .then()
        .statusCode(422)
        .body(has("field", equalTo("body.failedKind")));
    Map<String, Object> body = new HashMap<>();
    body.putAll(Map.of("titleZh", "钢丝绳断丝超标", "titleEn", "Broken wires beyond the limit"));
    body.putAll(Map.of("grade", "MAJOR", "severe", false, "catchAll", false));
    body.put("ofEnterprise", false);
    body.put("failedKind", null);
    entry.put("body", body);
    entry.put("validTo", day.plusDays(1).toString());
    enter(Tokens.admin(), entry).then().statusCode(201);

    TestUnit unit = TestUnit.registered("610102");
    Map<String, String> report =
        Map.of(
            "equipmentNo", unit.equipmentNo(), "code", "TEST-9.9", "description", "wires broken");
    as(unit.owner())
        .body(report)
        .post(Api.HAZARDS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-code")));
    clock.moveBy(Duration.ofDays(1));
    String id = Filing.reported(unit, "TEST-9.9");
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200)
        .body(has("grade", equalTo("MAJOR")))
        .body(has("basis", equalTo("宿政办发〔2026〕1号")));
    clock.moveBy(Duration.ofDays(1));
    as(unit.owner()).body(report).post(Api.HAZARDS).then().statusCode(422);
  }

  @Test
  void everyListAndScaleIsOnTheShelfAsItWas() {
    rules("?kind=HAZARD_CODE&limit=200")
        .body(has("items[id=TSEL-40-FAILED].edition.body.failedKind", equalTo("*")))
        .body(has("items[id=O57-25-6].edition.body.catchAll", equalTo(true)))
        .body(has("items[id=O57-25-6].edition.body.ofEnterprise", equalTo(true)))
        .body(has("items[id=TSEL-14-UNCERTIFIED].edition.mark", equalTo("PROPOSED")))
        .body(has("items[id=TSEL-49-UNFIT-FILLED].edition.mark", equalTo("PROPOSED")))
        .body(has("items[id=GB45067-5.6.4].edition.source", equalTo("GB 45067-2024 5.6.4")))
        .body(has("items[id=GB45067-5.6.4].edition.validFrom", equalTo("2024-12-01")));
    rules("?kind=REMINDER")
        .body(has("items[0].edition.body.daysBefore", equalTo(List.of(7, 3, 1))));
    rules("?kind=LEC_VALUE")
        .body(has("items.id", equalTo(List.of("C", "E", "L"))))
        .body(has("items[1].edition.body.values[5].titleZh", equalTo("非常罕见暴露")));
    rules("?kind=RISK_THRESHOLD").body(has("items[0].edition.edition", equalTo("LEC-1")));
  }

  @Test
  void theLadderIsTheNationsAndNobodyWhoMayBeLateChangesIt() {
    rules("?kind=LADDER")
        .body(has("items.edition.body.days", equalTo(List.of(0, 5, 10, 20, 10, 20))))
        .body(has("items[id=LATE-DUTY-1].edition.body.severity", equalTo("WARNING")))
        .body(has("items[id=LATE-DUTY-2].edition.body.severity", equalTo("SEVERE")))
        .body(has("items[id=UPGRADE-TO-CITY].edition.body.subject", equalTo("OVERDUE_LISTING")))
        .body(has("items[id=UPGRADE-TO-CITY].edition.body.from", equalTo("COUNTY")))
        .body(has("items[id=UPGRADE-TO-CITY].edition.edition", equalTo("P-1")));
    rules("?kind=DEADLINE&limit=200").body(has("items.id", not(hasItem("UPGRADE-TO-CITY"))));
    Map<String, Object> never = new HashMap<>();
    never.putAll(Map.of("subject", "LATE_DUTY", "climb", 2, "days", 3650));
    never.putAll(Map.of("unit", "CALENDAR_DAYS", "severity", "INFO"));
    never.put("from", null);
    never.put("to", null);
    enter(Tokens.leader("3206"), edition("LADDER", "LATE-DUTY-2", "3206", clock.today(), never))
        .then()
        .statusCode(400)
        .body(has("field", equalTo("territory")));
  }

  @Test
  void thereIsNoHistoryOfAKindThatIsNone() {
    as(Tokens.admin()).get(RULES + "/NONE/X").then().statusCode(404);
  }
}
