package io.guapai.hazard.file;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person looks for among the hazards, as a list and as a table. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HazardListTest {

  private static final String COUNTY = "320583";

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered(COUNTY);

  @Test
  void hazardsAreFoundByEnterpriseCodeSourceAndDeadline() {
    String own = Filing.general(unit);
    String major = Filing.major(unit);
    String checked = Filing.checked(TestUnit.registeredAt(COUNTY, unit.enterprise()));
    TestUnit other = TestUnit.registered(COUNTY);
    String another = Filing.general(other);
    found(unit, Map.of()).body(has("items.id", containsInAnyOrder(own, major, checked)));
    found(other, Map.of()).body(has("items.id", contains(another)));
    found(unit, Map.of("code", Filing.MAJOR)).body(has("items.id", contains(major)));
    found(unit, Map.of("source", "SUPERVISION_CHECK")).body(has("items.id", contains(checked)));
    String due = Api.hazard(unit.county(), major).getString("dueDate");
    found(unit, Map.of("dueFrom", due, "dueTo", due, "grade", "MAJOR"))
        .body(has("items.id", contains(major)));
    found(unit, Map.of("dueTo", LocalDate.parse(due).minusDays(1).toString(), "grade", "MAJOR"))
        .body(has("items", empty()));
  }

  @Test
  void hazardsAreFoundByHowLongTheyAreOverdueAndByWhoListsThem() {
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    found(unit, Map.of("listedLevel", "COUNTY")).body(has("items.id", contains(id)));
    found(unit, Map.of("listedLevel", "CITY")).body(has("items", empty()));
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    clock.moveTo(clock.startOf(due.plusDays(3)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    found(unit, Map.of("overdueBy", 3)).body(has("items.id", contains(id)));
    found(unit, Map.of("overdueBy", 400)).body(has("items", empty()));
  }

  @Test
  void hazardsAreFoundByPartOfWhatPeopleCallThem() {
    new TestEnterprise(unit.enterprise(), "兴化化工 100% Ltd", COUNTY).register();
    String id =
        Reported.report(unit.owner(), unit, "GENERAL", Map.of("description", "Door C_4 stuck"))
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    Answer hazard = Api.hazard(unit.county(), id);
    for (String text :
        List.of(
            hazard.getString("hazardNo").substring(3),
            unit.equipmentNo().toLowerCase(),
            "door c_4",
            " Door　C_4 ",
            "化化工 100%",
            "100% LTD")) {
      found(unit, Map.of("text", text)).body(has("items.id", contains(id)));
    }
    for (String text : List.of("door cx4", "100_ Ltd", "\\", "' or 1=1 --", "%")) {
      if (!text.equals("%")) {
        found(unit, Map.of("text", text)).body(has("items", empty()));
      }
    }
    found(unit, Map.of("text", "%")).body(has("items.id", contains(id)));
    found(unit, Map.of("text", " ")).body(has("items.id", contains(id)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"overdueBy=-1", "overdueBy=x", "listedLevel=NAP", "source=NAP", "dueFrom=soon"})
  void aWrongFilterIsRefused(String query) {
    as(unit.county()).get(Api.HAZARDS + "?" + query).then().statusCode(400);
    as(unit.county()).get(Api.HAZARDS + ".csv?" + query).then().statusCode(400);
  }

  @Test
  void theTableHasTheSameHazardsInBothLanguagesAndNothingThatASpreadsheetComputes() {
    new TestEnterprise(unit.enterprise(), "=cmd", COUNTY).register();
    String id =
        Reported.report(unit.owner(), unit, "GENERAL", Map.of("description", "＝1+1, \"quoted\""))
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    List<String> lines = table(unit.county(), unit.enterprise());
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(lines.get(0).startsWith("\uFEFF隐患编号 / Hazard number,设备编号 / "), lines.get(0));
    assertEquals(false, lines.get(0).contains(", / "), "each column has a word: " + lines.get(0));
    String row = lines.get(1);
    assertTrue(row.contains(Api.hazard(unit.county(), id).getString("hazardNo")), row);
    assertTrue(row.contains(",'=cmd,"), row);
    assertTrue(row.contains("已核实 / confirmed"), row);
    assertTrue(row.contains("否 / no"), row);
    assertEquals(false, row.contains(",＝1+1"), row);
    assertEquals(false, row.contains("\"＝1+1"), row);

    assertEquals(1, table(Tokens.county("320582"), unit.enterprise()).size(), "no stranger's");
    as(unit.county())
        .get(Api.HAZARDS + ".csv")
        .then()
        .header("Content-Disposition", containsString("hazards-" + clock.today() + ".csv"));
    as(unit.county()).get(Api.HAZARDS + ".csv?region=3204").then().statusCode(403);
    as(Tokens.agency("x")).get(Api.HAZARDS + ".csv").then().statusCode(403);
  }

  @Test
  void listsOfPapersAreAskedForAnEnterpriseOrAHazard() {
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    TestUnit other = TestUnit.registered(COUNTY);
    String second = Procedure.severe(other);
    Procedure.listed(other, second);
    for (String of : List.of("enterprise=" + unit.enterprise(), "hazard=" + id)) {
      as(unit.county())
          .get("/hazard/v1/listings?" + of)
          .then()
          .statusCode(200)
          .body(has("items.hazardId", contains(id)));
    }
    for (String list :
        List.of(
            "orders",
            "interviews",
            "sanctions",
            "accidents",
            "screenings",
            "risk-points",
            "emergency-plans")) {
      as(unit.county())
          .get("/hazard/v1/" + list + "?enterprise=nobody")
          .then()
          .statusCode(200)
          .body(has("items", empty()));
    }
    for (String list : List.of("orders", "interviews", "sanctions", "complaints", "screenings")) {
      as(unit.county())
          .get("/hazard/v1/" + list + "?hazard=" + id)
          .then()
          .statusCode(200)
          .body(has("items", empty()));
    }
  }

  @Test
  void authoritiesAreToldWithWhatTheyOweAndAreLateWith() {
    TestUnit late = TestUnit.registered("320723");
    String id = Filing.reported(late, "GENERAL");
    String due =
        as(late.county())
            .get(Api.HAZARDS + "/" + id + "/duties")
            .as(Answer.class)
            .getString("items[0].dueDate");
    clock.moveTo(clock.startOf(LocalDate.parse(due).plusDays(1)));
    as(late.city())
        .get("/hazard/v1/duties/authorities?region=320723")
        .then()
        .statusCode(200)
        .body(has("items.authorityRegion", contains("320723")))
        .body(has("items[0].authority", containsString("灌云县")))
        .body(has("items[0].open", equalTo(1)))
        .body(has("items[0].late", equalTo(1)))
        .body(has("items[0].oldestDue", equalTo(due)));
    Answer first = as(late.city()).get("/hazard/v1/duties/authorities?limit=1").as(Answer.class);
    assertEquals(1, first.getList("items").size());
    as(late.owner()).get("/hazard/v1/duties/authorities").then().statusCode(403);
    as(late.county()).get("/hazard/v1/duties/authorities?region=3204").then().statusCode(403);
  }

  private static ValidatableResponse found(TestUnit unit, Map<String, ?> filter) {
    return as(unit.county())
        .queryParam("enterprise", unit.enterprise())
        .queryParams(filter)
        .get(Api.HAZARDS)
        .then()
        .statusCode(200);
  }

  private static List<String> table(String token, String enterprise) {
    byte[] csv =
        as(token)
            .queryParam("enterprise", enterprise)
            .get(Api.HAZARDS + ".csv")
            .then()
            .statusCode(200)
            .contentType("text/csv;charset=UTF-8")
            .extract()
            .asByteArray();
    return new String(csv, StandardCharsets.UTF_8).lines().toList();
  }
}
