package io.guapai.equipment.register;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.act;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.creditCode;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.Api.from;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EquipmentApiTest {

  private static final String COUNTY = "320411";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject PlatformClock clock;

  @Test
  void aUnitEntersWithItsWholeStory() {
    String user = enterprise(OFFICER, "新北商场", COUNTY);
    Map<String, Object> unit = elevator(user, COUNTY, "A1");
    unit.put("name", "观光梯");
    unit.put("regState", "REGISTERED");
    unit.put("nextInspectionDate", clock.today().minusDays(1).toString());
    Response answer = enter(OFFICER, unit);
    answer
        .then()
        .header("Location", containsString(EQUIPMENT))
        .body(
            has("equipmentNo", equalTo("TEST:A1")),
            has("enterpriseName", equalTo("新北商场")),
            has("inspState", equalTo("OVERDUE")),
            has("version", equalTo(1)));
    String id = answer.as(Answer.class).get("id");

    Recorded event =
        Streams.await(EquipmentRegistered.class, fact -> fact.equipmentId().equals(id));
    assertEquals(user, event.key());
    assertEquals(COUNTY, event.headers().get("ce_regioncode"));
    EquipmentRegistered fact = event.as(EquipmentRegistered.class);
    assertEquals("TEST:A1", fact.equipmentNo());
    assertEquals(clock.today().minusDays(1), fact.nextInspectionDate());
    as(OFFICER).get(EQUIPMENT + "/" + id).then().statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void theEquipmentCodeIsThePublicNumberAndUnique() {
    String user = enterprise(OFFICER, "coded", COUNTY);
    Map<String, Object> unit = elevator(user, COUNTY, "B1");
    unit.put("equipmentCode", "31101234520190307");
    enter(OFFICER, unit).then().body(has("equipmentNo", equalTo("31101234520190307")));
    unit.put("recordNo", "B2");
    as(OFFICER)
        .body(unit)
        .post(EQUIPMENT)
        .then()
        .statusCode(409)
        .body(has("field", equalTo("equipmentCode")));
  }

  @Test
  void useChangesByLegalSteps() {
    String user = enterprise(OFFICER, "steps", COUNTY);
    Map<String, Object> unit = elevator(user, COUNTY, "C1");
    unit.put("nextInspectionDate", clock.today().plusDays(90).toString());
    String id = enter(OFFICER, unit).path("id");
    Map<String, Object> today = from(clock.today());
    Map<String, Object> restart = new HashMap<>(today);
    restart.put("selfCheck", "nothing found");

    act(OFFICER, id, "stop", "\"1\"", today)
        .then()
        .statusCode(200)
        .header("ETag", nullValue())
        .body(
            has("useState", equalTo("STOPPED")),
            has("useStateSince", equalTo(clock.today().toString())),
            has("version", equalTo(2)));
    act(OFFICER, id, "restart", "\"1\"", restart).then().statusCode(412);
    act(OFFICER, id, "restart", null, restart).then().statusCode(428);
    act(OFFICER, id, "restart", "\"2\"", today).then().statusCode(400);
    act(OFFICER, id, "start", "\"2\"", today)
        .then()
        .statusCode(409)
        .body(has("detail", containsString("RESTART, SEAL, SCRAP")));
    act(OFFICER, id, "restart", "\"2\"", restart).then().statusCode(200);

    Recorded event =
        Streams.await(
            EquipmentChanged.class,
            fact -> fact.equipmentNo().equals("TEST:C1") && fact.useState() == UseState.STOPPED);
    assertEquals("2", event.headers().get("ce_sequence"));
  }

  @Test
  void onlyTheAuthoritySealsAndRegisters() {
    String own = creditCode(COUNTY, 7);
    String token = Tokens.enterprise(own, null);
    as(token)
        .body(Map.of("name", "self", "creditCode", own, "regionCode", COUNTY))
        .post(Api.ENTERPRISES)
        .then()
        .statusCode(201);
    Map<String, Object> unit = elevator(own, COUNTY, "D1");
    unit.put("regState", "REGISTERED");
    as(token)
        .body(unit)
        .post(EQUIPMENT)
        .then()
        .statusCode(403)
        .body(has("field", equalTo("regState")));
    unit.remove("regState");
    String id = enter(token, unit).path("id");
    Map<String, String> known = Map.of("certificateNo", "梯11苏D00077（16）", "reason", "old books");
    act(token, id, "seal", "\"1\"", from(clock.today())).then().statusCode(403);
    act(token, id, "enter-registration", "\"1\"", known).then().statusCode(403);
    act(OFFICER, id, "enter-registration", "\"1\"", known)
        .then()
        .statusCode(200)
        .body(
            has("regState", equalTo("REGISTERED")),
            has("certificateNo", equalTo("梯11苏D00077(16)")));
    act(OFFICER, id, "enter-registration", "\"2\"", known).then().statusCode(409);
    Streams.await(
        EquipmentChanged.class,
        fact -> fact.equipmentNo().equals("TEST:D1") && fact.regState() == RegState.REGISTERED);
  }

  @Test
  void anEnterpriseVouchesNeitherForItsOwnInspectionNorForBeingNoRealCase() {
    String own = creditCode(COUNTY, 8);
    String token = Tokens.enterprise(own, null);
    Map<String, Object> self = Map.of("name", "own word", "creditCode", own, "regionCode", COUNTY);
    Map<String, Object> unreal = new HashMap<>(self);
    unreal.put("demonstration", true);
    as(token)
        .body(unreal)
        .post(Api.ENTERPRISES)
        .then()
        .statusCode(403)
        .body(has("type", endsWith("officers-only")), has("field", equalTo("demonstration")));
    as(token).body(self).post(Api.ENTERPRISES).then().statusCode(201);

    Map<String, Object> stated =
        Map.of("nextInspectionDate", clock.today().plusYears(1).toString(), "demonstration", true);
    stated.forEach(
        (field, value) -> {
          Map<String, Object> unit = elevator(own, COUNTY, "V1");
          unit.put(field, value);
          as(token)
              .body(unit)
              .post(EQUIPMENT)
              .then()
              .statusCode(403)
              .body(has("type", endsWith("officers-only")), has("field", equalTo(field)));
        });
    enter(token, elevator(own, COUNTY, "V1"))
        .then()
        .body(has("inspState", equalTo("NEVER")), has("demonstration", equalTo(false)));
  }

  @Test
  void whatIsStatedOfAUnitIsKeptAndShown() {
    Map<String, Object> unit = elevator(enterprise(OFFICER, "described", COUNTY), COUNTY, "W1");
    String id = enter(OFFICER, unit).path("id");
    Map<String, Object> made = Map.of("maker", "某某电梯（中国）有限公司", "makerNo", "W-1", "model", "X9");
    act(
            OFFICER,
            id,
            "describe",
            "\"1\"",
            Map.of(
                "made",
                made,
                "parameters",
                List.of(
                    Map.of("code", "ratedLoad", "value", "1000"),
                    Map.of("code", "rescueId", "value", "120045")),
                "reason",
                "name plate"))
        .then()
        .statusCode(200)
        .body(
            has("made.maker", equalTo("某某电梯（中国）有限公司")),
            has("parameters[0].zh", equalTo("额定载重量")),
            has("parameters[0].unit", equalTo("kg")),
            has("parameters[1].unit", nullValue()));
    act(
            OFFICER,
            id,
            "locate",
            "\"2\"",
            Map.of(
                "position",
                Map.of("longitude", 117.18, "latitude", 34.26, "datum", "GCJ02"),
                "reason",
                "from a map"))
        .then()
        .statusCode(200)
        .body(has("position.datum", equalTo("GCJ02")));
    act(
            OFFICER,
            id,
            "documents",
            "\"3\"",
            Map.of(
                "documents",
                List.of(Map.of("part", "MAKING", "title", "产品质量合格证明")),
                "reason",
                "handed over"))
        .then()
        .statusCode(200);
    act(
            OFFICER,
            id,
            "correct",
            "\"4\"",
            Map.of("name", "客梯", "legacyCode", "31103204112006010101", "reason", "misread"))
        .then()
        .statusCode(200);
    as(OFFICER)
        .get(EQUIPMENT + "/" + id)
        .then()
        .body(
            has("documents[0].part", equalTo("MAKING")),
            has("position.longitude", equalTo(117.18)),
            has("name", equalTo("客梯")),
            has("legacyCode", equalTo("31103204112006010101")));
    as(OFFICER)
        .get(EQUIPMENT + "/" + id + "/history")
        .then()
        .body(
            has(
                "items.act",
                equalTo(List.of("ENTER", "DESCRIBE", "LOCATE", "FILE_DOCUMENTS", "CORRECT"))));

    Map<String, Object> twin = elevator(enterprise(OFFICER, "twin", COUNTY), COUNTY, "W2");
    String other = enter(OFFICER, twin).path("id");
    Map<String, Object> likewise = Map.of("maker", "某某电梯(中国)有限公司", "makerNo", "W-1", "model", "X9");
    act(OFFICER, other, "describe", "\"1\"", Map.of("made", likewise, "reason", "name plate"))
        .then()
        .statusCode(409)
        .body(has("field", equalTo("made.makerNo")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "describe  | {\"parameters\": [{\"code\": \"fuel\", \"value\": \"coal\"}]} | 422",
        "describe  | {\"parameters\": [{\"code\": \"ratedLoad\", \"value\": \"much\"}]} | 422",
        "describe  | {\"parameters\": [{\"code\": \"ratedLoad\"}]} | 400",
        "locate    | {\"position\": {\"longitude\": 181, \"latitude\": 0, \"datum\": \"WGS84\"}} | 400",
        "locate    | {\"position\": {\"longitude\": 117, \"latitude\": 34}} | 400",
        "documents | {\"documents\": [{\"part\": \"MAKING\", \"title\": \" \"}]} | 400",
        "correct   | {} | 422",
        "correct   | {\"variety\": \"7310\"} | 400",
        "correct   | {\"firstUseDate\": \"2999-01-01\"} | 400",
        "correct   | {\"equipmentCode\": \"3110I234520190307\"} | 400",
        "stop      | {\"on\": \"2999-01-01\"} | 422",
        "scrap     | {\"on\": \"2024-01-01\"} | 400",
        "paint     | {} | 404",
      })
  void whatCannotBeIsRefusedAndChangesNothing(String act, String paper, int status) {
    String user = enterprise(OFFICER, "refused " + act + paper, COUNTY);
    String id = enter(OFFICER, elevator(user, COUNTY, "Q" + paper.hashCode() + act)).path("id");
    String body = paper.replaceFirst("\\{", "{\"reason\": \"test\", ").replace(", }", "}");
    as(OFFICER)
        .header("If-Match", "\"1\"")
        .body(body)
        .post(EQUIPMENT + "/" + id + "/" + act)
        .then()
        .statusCode(status);
    as(OFFICER).get(EQUIPMENT + "/" + id).then().body(has("version", equalTo(1)));
  }

  @Test
  void noInspectionStatedByAnOfficerReachesFurtherThanTheLongestCycle() {
    Map<String, Object> unit = elevator(enterprise(OFFICER, "far", COUNTY), COUNTY, "F1");
    for (String date : List.of("2199-12-31", clock.today().plusYears(15).plusDays(1) + "")) {
      unit.put("nextInspectionDate", date);
      as(OFFICER)
          .body(unit)
          .post(EQUIPMENT)
          .then()
          .statusCode(400)
          .body(
              has("type", endsWith("inspection-too-far")),
              has("field", equalTo("nextInspectionDate")));
    }
    unit.put("nextInspectionDate", clock.today().plusYears(15).toString());
    enter(OFFICER, unit);
  }

  @Test
  void anOfficerOfAnotherCountySeesAndChangesNothing() {
    String user = enterprise(OFFICER, "hidden", COUNTY);
    String id = enter(OFFICER, elevator(user, COUNTY, "E1")).path("id");
    String path = EQUIPMENT + "/" + id;
    String stranger = Tokens.county("320412");
    as(stranger).get(path).then().statusCode(404);
    act(stranger, id, "stop", "*", from(clock.today())).then().statusCode(404);
    as(stranger)
        .queryParam("equipmentNo", "TEST:E1")
        .get(EQUIPMENT)
        .then()
        .body(has("items", hasSize(0)));
    as(stranger)
        .body(elevator(user, "320412", "E2"))
        .post(EQUIPMENT)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-enterprise")));
    as(Tokens.of("no-scope", List.of("county"), null, null, null)).get(path).then().statusCode(404);
    as(OFFICER)
        .get(path)
        .then()
        .body(has("useState", equalTo("IN_USE")), has("version", equalTo(1)));
  }

  @Test
  void listsByStateAndOverduePageByPage() {
    String officer = Tokens.county("320481");
    String user = enterprise(officer, "many", "320481");
    for (int i = 0; i < 5; i++) {
      Map<String, Object> unit = elevator(user, "320481", "L" + i);
      unit.put("useState", i == 4 ? "STOPPED" : "IN_USE");
      unit.put("nextInspectionDate", clock.today().plusDays(i - 2).toString());
      enter(officer, unit);
    }
    as(officer).queryParam("overdue", true).get(EQUIPMENT).then().body(has("items", hasSize(2)));
    as(officer)
        .queryParam("useState", "STOPPED")
        .get(EQUIPMENT)
        .then()
        .body(has("items.recordNo", equalTo(List.of("L4"))));
    Response first = as(officer).queryParam("limit", 4).get(EQUIPMENT);
    first.then().body(has("items", hasSize(4)), has("next", notNullValue()));
    as(officer)
        .queryParam("limit", 4)
        .queryParam("cursor", first.<String>path("next"))
        .get(EQUIPMENT)
        .then()
        .body(has("items.recordNo", equalTo(List.of("L4"))), has("next", nullValue()));
    as(officer)
        .get(Api.STATISTICS)
        .then()
        .statusCode(200)
        .body(
            has("region", equalTo("320481")),
            has("enterprises", equalTo(1)),
            has("equipment", equalTo(5)),
            has("inUse", equalTo(4)),
            has("inspectionOverdue", equalTo(2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "variety            | \"3999\"            | 400",
        "variety            | \"7310\"            | 400",
        "variety            | \"3000\"            | 400",
        "useState           | \"RUNNING\"         | 400",
        "useState           | null                | 400",
        "firstUseDate       | \"2022-02-30\"      | 400",
        "firstUseDate       | \"2999-01-01\"      | 400",
        "firstUseDate       | \"+999999999-01-01\" | 400",
        "nextInspectionDate | \"1600-01-01\"      | 400",
        "equipmentCode      | \"123\"             | 400",
        "sourceSystem       | \"md\"              | 400",
        "recordNo           | null                | 400",
        "recordNo           | \"a\\u0000b\"       | 400",
        "enterpriseId       | \"nobody\"          | 400",
        "enterpriseId       | \"TMP-320411-999999\" | 422",
        "regionCode         | \"320412\"          | 403",
        "regionCode         | \"32\"              | 400",
        "colour             | \"red\"             | 400",
      })
  void badInputIsRefusedPrecisely(String field, String value, int status) {
    String user = enterprise(OFFICER, "bad " + field + value, COUNTY);
    String body =
        """
        {"enterpriseId": "%s", "sourceSystem": "TEST", "recordNo": "X", "regionCode": "320411",
         "variety": "3110", "useState": "IN_USE"}"""
            .formatted(user);
    String known = "\"" + field + "\": \"[^\"]*\"";
    String replaced = body.replaceFirst(known, "\"" + field + "\": " + quoted(value));
    String bad =
        replaced.equals(body) ? body.replace("}", ", \"" + field + "\": " + value + "}") : replaced;
    as(OFFICER).body(bad).post(EQUIPMENT).then().statusCode(status);
    as(OFFICER).queryParam("enterprise", user).get(EQUIPMENT).then().body(has("items", hasSize(0)));
  }

  @Test
  void datesInTheWrongOrderAreRefused() {
    Map<String, Object> unit = elevator(enterprise(OFFICER, "order", COUNTY), COUNTY, "O1");
    unit.put("firstUseDate", "2020-01-02");
    unit.put("nextInspectionDate", "2020-01-01");
    as(OFFICER)
        .body(unit)
        .post(EQUIPMENT)
        .then()
        .statusCode(400)
        .body(has("type", endsWith("dates-reversed")));
  }

  @Test
  void aFilterThatMeansNothingIsRefused() {
    as(OFFICER).queryParam("useState", "RUNNING").get(EQUIPMENT).then().statusCode(400);
    as(OFFICER).queryParam("cursor", "AAAA").get(EQUIPMENT).then().statusCode(400);
    as(OFFICER).queryParam("region", "99").get(EQUIPMENT).then().statusCode(400);
    as(OFFICER).urlEncodingEnabled(false).get(EQUIPMENT + "?enterprise=%00").then().statusCode(400);
    as(OFFICER).get(EQUIPMENT + "/not-an-id").then().statusCode(404);
  }

  @Test
  void everyOperationIsDescribed() {
    String openApi = as(OFFICER).get("/equipment/openapi").asString();
    for (String path : List.of(EQUIPMENT, Api.ENTERPRISES, Api.IMPORTS, Api.STATISTICS)) {
      assertTrue(openApi.contains("\"" + path + "\""), path);
    }
  }

  private static String quoted(String value) {
    return java.util.regex.Matcher.quoteReplacement(value);
  }
}
