package io.guapai.hazard.statistics;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.grading.SeriousTier;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The twelve columns (事故隐患排查治理情况统计表), by territory and by industry. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MonthlyFormTest {

  @Inject PlatformClock clock;
  @Inject Divisions divisions;

  @Test
  void theTwelveColumnsByTerritoryAndByIndustry() throws Exception {
    TestUnit mill = TestUnit.registered("320613");
    TestUnit farm = TestUnit.registered("320623");
    SeriousTier.inForce("320623");
    registered(mill, "C");
    registered(farm, null);

    String fixed = graded(mill, "GENERAL", "GENERAL");
    close(mill, fixed);
    graded(mill, "O57-25-5", null);
    graded(farm, "GENERAL", "SERIOUS");
    graded(farm, "O57-25-6", "GENERAL");
    reported(farm, "O57-25-4");
    String major = graded(farm, "O57-25-1", null);
    act(farm.owner(), major, "plan", Api.plan(clock.today().plusDays(30).toString()))
        .then()
        .statusCode(200);
    screened(mill);
    screened(farm);
    screened(farm);

    Answer byTerritory = Forms.form(Tokens.city("3206"), "region=3206");
    assertEquals(clock.today().withDayOfYear(1).toString(), byTerritory.getString("from"));
    assertEquals(
        Map.of(
            "unitsScreened", "1",
            "generalFound", "1",
            "generalFixed", "1",
            "generalRate", "100",
            "majorFound", "1"),
        Forms.line(byTerritory, "320613"));
    Map<String, String> farmland =
        Map.of(
            "unitsScreened", "1",
            "generalFound", "2",
            "majorFound", "1",
            "majorPlanned", "1",
            "majorFiveFixed", "1",
            "funds", "1.2");
    assertEquals(farmland, Forms.line(byTerritory, "320623"));
    assertEquals(Map.of(), Forms.line(byTerritory, "320612"));
    Map<String, String> all =
        Map.of(
            "unitsScreened", "2",
            "generalFound", "3",
            "generalFixed", "1",
            "generalRate", "33.33",
            "majorFound", "2",
            "majorPlanned", "1",
            "majorFiveFixed", "1",
            "funds", "1.2");
    assertEquals(all, Forms.total(byTerritory));

    Answer byIndustry = Forms.form(Tokens.province("32"), "region=3206&by=industry");
    assertEquals("制造业", byIndustry.getString("lines[code=C].nameZh"));
    assertEquals("1", Forms.line(byIndustry, "C").get("majorFound"));
    assertEquals("Not classified", byIndustry.getString("lines[code=-].nameEn"));
    assertEquals(farmland, Forms.line(byIndustry, "-"));
    assertEquals(21, byIndustry.getList("lines").size());
    assertEquals(all, Forms.total(byIndustry));

    Answer county = Forms.form(farm.county(), "");
    assertEquals("江苏省南通市如东县", county.getString("regionName"));
    assertEquals(farmland, Forms.line(county, "320623"));
    assertEquals("本级", county.getString("lines[-1].nameZh"));
    assertEquals(farmland, Forms.total(county));
  }

  @Test
  void aFormOfThePastStaysWhenTheEnterpriseIsReclassifiedAndMovesAway() throws Exception {
    TestUnit unit = TestUnit.registered("321302");
    registered(unit, "C");
    graded(unit, "GENERAL", "GENERAL");
    screened(unit);
    String then = clock.instant().toString();
    String city = Tokens.city("3213");
    String byIndustry = "by=industry&asOf=" + then;
    Answer before = Forms.form(city, byIndustry);
    assertEquals(Map.of("unitsScreened", "1", "generalFound", "1"), Forms.line(before, "C"));
    Answer place = Forms.form(city, "asOf=" + then);
    assertEquals("1", Forms.line(place, "321302").get("unitsScreened"));

    changed(unit, "321322", "F");
    assertEquals(before.getList("lines"), Forms.form(city, byIndustry).getList("lines"));
    assertEquals(place.getList("lines"), Forms.form(city, "asOf=" + then).getList("lines"));
    Answer now = Forms.form(city, "by=industry");
    assertEquals(Map.of(), Forms.line(now, "C"));
    assertEquals(Map.of("unitsScreened", "1", "generalFound", "1"), Forms.line(now, "F"));
    assertEquals("1", Forms.line(Forms.form(city, ""), "321322").get("unitsScreened"));
  }

  @Test
  void anEnterpriseThatWasClassifiedLaterIsUnclassifiedInTheFormBefore() throws Exception {
    TestUnit unit = TestUnit.registered("321311");
    graded(unit, "GENERAL", "GENERAL");
    String then = clock.instant().toString();
    registered(unit, "H");
    String county = Tokens.county("321311");
    assertEquals(
        Map.of("generalFound", "1"),
        Forms.line(Forms.form(county, "by=industry&asOf=" + then), "-"));
    assertEquals(Map.of("generalFound", "1"), Forms.line(Forms.form(county, "by=industry"), "H"));
  }

  @Test
  void demonstrationDataAreInNoForm() throws Exception {
    TestUnit unit = TestUnit.demonstration("321323");
    graded(unit, "GENERAL", "GENERAL");
    screened(unit);
    TestUnit other = TestUnit.registered("321323");
    Streams.publish(enterprise(other, "321323", "C", true));
    try (Connection connection = Database.asOwner();
        PreparedStatement query =
            connection.prepareStatement("select from enterprise where id = ? and demonstration")) {
      query.setString(1, other.enterprise());
      Patience.until(() -> query.executeQuery().next());
    }
    screened(other);
    Answer form = Forms.form(Tokens.county("321323"), "");
    assertEquals(Map.of(), Forms.total(form));
  }

  @Test
  void thePlanAndTheFundsOfAnOldGradeAreNotCountedUnderTheNewOne() throws Exception {
    TestUnit unit = TestUnit.registered("321084");
    registered(unit, null);
    String id = graded(unit, "GENERAL", "GENERAL");
    act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(10).toString()))
        .then()
        .statusCode(200);
    assertEquals("1.2", Forms.line(Forms.form(unit.county(), ""), "321084").get("funds"));
    act(unit.county(), id, "grade", Map.of("grade", "MAJOR", "reason", "the rope is worn"))
        .then()
        .statusCode(200);
    assertEquals(Map.of("majorFound", "1"), Forms.line(Forms.form(unit.county(), ""), "321084"));
  }

  @Test
  void aTableForSpreadsheetsHasAByteOrderMarkTwoLanguagesAndADashForNoRate() {
    String county = Tokens.county("320682");
    for (String answer :
        List.of(
            as(county)
                .accept("text/csv")
                .get(Forms.PATH + "?by=industry")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("hazards-320682-"))
                .extract()
                .asString(),
            given()
                .auth()
                .oauth2(county)
                .get(Forms.PATH + ".csv?by=industry")
                .then()
                .statusCode(200)
                .extract()
                .asString())) {
      String[] rows = answer.split("\r\n", -1);
      assertTrue(rows[0].startsWith("\uFEFF月份 / Month,统计时点 / As of,"), rows[0]);
      assertTrue(rows[0].endsWith(",\"落实治理资金（万元） / Funds (10,000 yuan)\""), rows[0]);
      assertTrue(
          rows[1].endsWith(
              ",A,\"农、林、牧、渔业 / Agriculture, forestry, animal husbandry and fishery\""
                  + ",0,0,0,—,0,0,—,0,0,0,0,0.00"),
          rows[1]);
      assertTrue(rows[22].contains(",,合计 / Total,0,0,0,—,"), rows[22]);
    }
    as(county).accept("*/*").get(Forms.PATH).then().contentType(startsWith("application/json"));
    as(county).accept("text/html").get(Forms.PATH).then().statusCode(406);
  }

  @Test
  void whatWasRecordedUnderAnAbolishedCodeCountsUnderItsSuccessor() {
    TestUnit unit = TestUnit.registered("220181");
    graded(unit, "GENERAL", "GENERAL");
    Answer city = Forms.form(Tokens.city("2201"), "");
    assertEquals(Map.of("generalFound", "1"), Forms.line(city, "220113"));
    assertTrue(!city.getList("lines.code").contains("220181"));
    assertEquals(Map.of("generalFound", "1"), Forms.total(city));
    Answer successor = Forms.form(Tokens.county("220113"), "");
    assertEquals(Map.of("generalFound", "1"), Forms.total(successor));
    Answer asked = Forms.form(Tokens.city("2201"), "region=220181");
    assertEquals("220113", asked.getString("region"));
    Forms.ask(Tokens.county("220181"), "")
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:outside-scope")));
  }

  @Test
  void aHazardThatMovedCountsWhereItWasOnTheDayOfTheForm() {
    TestUnit unit = TestUnit.registered("320830");
    graded(unit, "GENERAL", "GENERAL");
    String before = clock.instant().toString();
    String city = Tokens.city("3208");
    Answer then = Forms.form(city, "asOf=" + before);
    assertEquals(Map.of("generalFound", "1"), Forms.line(then, "320830"));

    Streams.publish(TestEvent.of(moved(unit, "320831")).withSequence(2));
    Patience.until(() -> !Forms.line(Forms.form(city, ""), "320831").isEmpty());
    Answer now = Forms.form(city, "");
    assertEquals(Map.of("generalFound", "1"), Forms.line(now, "320831"));
    assertEquals(Map.of("generalFound", "1"), Forms.total(now));
    assertEquals(Map.of("generalFound", "1"), Forms.total(Forms.form(Tokens.county("320831"), "")));
    assertEquals(Map.of(), Forms.total(Forms.form(Tokens.county("320830"), "")));
    assertEquals(then.getList("lines"), Forms.form(city, "asOf=" + before).getList("lines"));
    assertEquals(
        Map.of("generalFound", "1"),
        Forms.total(Forms.form(Tokens.county("320830"), "asOf=" + before)));
  }

  @Test
  void untilTheDayItWasAbolishedACodeStandsForItself() {
    RegionCode old = RegionCode.parse("220181");
    assertEquals(old, divisions.inForce(old, LocalDate.of(2014, 10, 19)));
    assertEquals("220113", String.valueOf(divisions.inForce(old, LocalDate.of(2014, 10, 20))));
    assertEquals(
        "220113",
        String.valueOf(divisions.inForce(RegionCode.parse("220181105"), LocalDate.of(2020, 1, 1))));
  }

  @Test
  void officersSeeTheFormOfTheirTerritoryAndOthersNone() {
    Forms.ask(Tokens.county("320613"), "region=320623").then().statusCode(403);
    Forms.ask(Tokens.county("320613"), "region=3206").then().statusCode(403);
    Forms.ask(Tokens.enterprise("TMP-320613-000001", null), "").then().statusCode(403);
    Forms.ask(Tokens.coordinator("320613001"), "").then().statusCode(403);
    Forms.ask(Tokens.agency("a"), "").then().statusCode(403);
    Forms.ask(Tokens.of("nobody", List.of("county"), null, null, null), "").then().statusCode(403);
    given().get(Forms.PATH).then().statusCode(401);
    given().get(Forms.PATH + ".csv").then().statusCode(401);
    Forms.ask(Tokens.auditor("3206"), "region=320613").then().statusCode(200);
    Forms.ask(Tokens.of("lead", List.of("leader"), "3206", null, null), "")
        .then()
        .statusCode(200)
        .body(has("lines.code", hasItems("320613", "320623")))
        .body(has("lines.code", not(hasItems("320402"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region=999999",
        "region=abc",
        "month=2999-01",
        "month=202610",
        "asOf=tomorrow",
        "asOf=2999-01-01",
        "by=colour",
        "by=%00"
      })
  void aFormAskedForWronglyIsRefused(String query) {
    Forms.ask(Tokens.province("32"), query).then().statusCode(400);
  }

  private static EquipmentChanged moved(TestUnit unit, String region) {
    return new EquipmentChanged(
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterprise(),
        "E",
        region,
        "3110",
        "Elevator",
        UseState.IN_USE,
        RegState.REGISTERED,
        TestUnit.FIRST_USE,
        null,
        false);
  }

  private static void registered(TestUnit unit, String industry) throws Exception {
    Streams.publish(enterprise(unit, unit.region(), industry, false));
    try (Connection connection = Database.asOwner();
        PreparedStatement query =
            connection.prepareStatement("select from enterprise where id = ?")) {
      query.setString(1, unit.enterprise());
      Patience.until(() -> query.executeQuery().next());
    }
  }

  private static EnterpriseRegistered enterprise(
      TestUnit unit, String region, String industry, boolean demonstration) {
    return new EnterpriseRegistered(
        unit.enterprise(), "E", null, true, region, demonstration, industry);
  }

  private static void changed(TestUnit unit, String region, String industry) throws Exception {
    Streams.publish(enterprise(unit, region, industry, false));
    try (Connection connection = Database.asOwner();
        PreparedStatement query =
            connection.prepareStatement(
                "select from enterprise where id = ? and region_code = ? and industry = ?")) {
      query.setString(1, unit.enterprise());
      query.setString(2, region);
      query.setString(3, industry);
      Patience.until(() -> query.executeQuery().next());
    }
  }

  private void screened(TestUnit unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "DAILY");
    body.put("on", clock.today().toString());
    body.put("findings", 0);
    int status = as(unit.owner()).body(body).post("/hazard/v1/screenings").statusCode();
    assertTrue(status == 201 || status == 409, String.valueOf(status));
  }

  private static String reported(TestUnit unit, String code) {
    return as(unit.county())
        .body(Map.of("equipmentNo", unit.equipmentNo(), "code", code, "description", "seen"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  /** A hazard confirmed and graded: by its code, or by an officer of the city. */
  private static String graded(TestUnit unit, String code, String grade) {
    String id = reported(unit, code);
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    if (grade != null) {
      act(unit.city(), id, "grade", Map.of("grade", grade, "reason", "seen on site"))
          .then()
          .statusCode(200);
    }
    return id;
  }

  private static void close(TestUnit unit, String id) {
    act(unit.owner(), id, "rectification", Map.of("report", "tightened")).then().statusCode(200);
    act(unit.county(), id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")));
  }
}
