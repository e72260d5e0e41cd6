package io.guapai.equipment.enterprise;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseReclassified;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.contracts.equipment.EquipmentChanged;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An enterprise of the register is renamed, moves, is classified anew, and ends. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseChangesTest {

  private static final String HERE = "330302";
  private static final String THERE = "330402";
  private static final String OFFICER = Tokens.county(HERE);

  @Inject PlatformClock clock;

  @Test
  void anEnterpriseIsRenamedAndItsUnitsGoByTheNewName() {
    String id = enterprise(OFFICER, "旧名商厦", HERE);
    String unit = enter(OFFICER, elevator(id, HERE, "RENAMED-1")).as(Answer.class).get("id");

    act(OFFICER, id, "rename", Map.of("name", "新名商厦"))
        .then()
        .statusCode(200)
        .body(has("name", equalTo("新名商厦")))
        .body(has("version", equalTo(2)))
        .body(has("effectiveOn", equalTo(clock.today().toString())));

    as(OFFICER).get(EQUIPMENT + "/" + unit).then().body(has("enterpriseName", equalTo("新名商厦")));
    Recorded told = Streams.await(EnterpriseRenamed.class, fact -> fact.enterpriseId().equals(id));
    assertEquals(id, told.key());
    assertEquals("2", told.headers().get("ce_sequence"));
    assertEquals("旧名商厦", told.as(EnterpriseRenamed.class).formerName());
    as(OFFICER)
        .get(ENTERPRISES + "/" + id + "/papers")
        .then()
        .statusCode(200)
        .body(has("act", equalTo(List.of("enterprises", "rename"))))
        .body(has("[1].says.reason", equalTo("营业执照变更")));
    as(OFFICER)
        .get(ENTERPRISES + "/" + id + "/history")
        .then()
        .statusCode(200)
        .body(has("items", hasSize(2)))
        .body(has("items[1].says.formerName", equalTo("旧名商厦")))
        .body(has("items[1].capacity", equalTo("county")));
    as(OFFICER)
        .get(ENTERPRISES + "/" + id + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)));
  }

  @Test
  void anEnterpriseMovesOutOfTheCountyAndOnlyTheUnitsThatMoveWithItAreTold() {
    String id = enterprise(OFFICER, "搬迁化工", HERE);
    String moving = enter(OFFICER, elevator(id, HERE, "MOVING-1")).as(Answer.class).get("id");
    String staying = enter(OFFICER, elevator(id, HERE, "STAYING-1")).as(Answer.class).get("id");
    long before = enterprises(THERE);

    act(OFFICER, id, "move", Map.of("regionCode", THERE, "units", List.of(moving)))
        .then()
        .statusCode(200)
        .body(has("regionCode", equalTo(THERE)));

    EnterpriseMoved told =
        Streams.await(EnterpriseMoved.class, fact -> fact.enterpriseId().equals(id))
            .as(EnterpriseMoved.class);
    assertEquals(List.of(HERE, THERE), List.of(told.formerRegionCode(), told.regionCode()));
    EquipmentChanged unit =
        Streams.await(EquipmentChanged.class, fact -> fact.equipmentId().equals(moving))
            .as(EquipmentChanged.class);
    assertEquals(THERE, unit.regionCode());
    as(OFFICER).get(ENTERPRISES + "/" + id).then().statusCode(404);
    as(OFFICER)
        .get(EQUIPMENT + "/" + staying)
        .then()
        .statusCode(200)
        .body(has("regionCode", equalTo(HERE)), has("version", equalTo(1)));
    as(Tokens.county(THERE)).get(ENTERPRISES + "/" + id).then().statusCode(200);
    as(Tokens.county(THERE)).get(EQUIPMENT + "/" + moving).then().statusCode(200);
    assertEquals(before + 1, enterprises(THERE), "it is counted where it is, and once");
  }

  @Test
  void aUnitOfSomebodyElseDoesNotMoveWithAnEnterpriseAndNothingIsDone() {
    String id = enterprise(OFFICER, "自有设备", HERE);
    String other = enterprise(OFFICER, "他人设备", HERE);
    String foreign = enter(OFFICER, elevator(other, HERE, "FOREIGN-9")).as(Answer.class).get("id");
    act(OFFICER, id, "move", Map.of("regionCode", THERE, "units", List.of(foreign)))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:units-not-movable")))
        .body(has("detail", containsString(foreign)));
    as(OFFICER).get(ENTERPRISES + "/" + id).then().statusCode(200).body(has("version", equalTo(1)));
  }

  @Test
  void anEnterpriseIsClassifiedAnewAndAgainNotAtAll() {
    String id = enterprise(OFFICER, "转行企业", HERE);
    act(OFFICER, id, "reclassify", Map.of("industry", "C")).then().statusCode(200);
    act(OFFICER, id, "reclassify", Map.of("industry", "C"))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:nothing-changed")));
    act(OFFICER, id, "reclassify", Map.of())
        .then()
        .statusCode(200)
        .body(has("industry", nullValue()));
    EnterpriseReclassified told =
        Streams.await(
                EnterpriseReclassified.class,
                fact -> fact.enterpriseId().equals(id) && fact.industry() == null)
            .as(EnterpriseReclassified.class);
    assertEquals("C", told.formerIndustry());
  }

  @Test
  void anEnterpriseWithUnitsInUseIsClosedOnlyByWhoSaysSoAndGetsNoNewUnit() {
    String id = enterprise(OFFICER, "停业商厦", HERE);
    enter(OFFICER, elevator(id, HERE, "CLOSED-1"));
    long before = enterprises(HERE);
    act(OFFICER, id, "close", Map.of("unitsStillInUse", false))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:units-in-use")));
    act(OFFICER, id, "close", Map.of("unitsStillInUse", true))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")));
    assertEquals(
        1,
        Streams.await(EnterpriseClosed.class, fact -> fact.enterpriseId().equals(id))
            .as(EnterpriseClosed.class)
            .unitsInUse());
    as(OFFICER)
        .body(elevator(id, HERE, "CLOSED-2"))
        .post(EQUIPMENT)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:enterprise-closed")));
    assertEquals(before - 1, enterprises(HERE));

    act(OFFICER, id, "rename", Map.of("name", "再开业"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:enterprise-state")));
    as(OFFICER)
        .get(ENTERPRISES + "/" + id + "/acts")
        .then()
        .statusCode(200)
        .body(has("[act=rename].allowed", equalTo(false)))
        .body(has("[act=rename].href", equalTo(ENTERPRISES + "/" + id + "/rename")))
        .body(has("[act=rename].because.type", equalTo("urn:guapai:problem:enterprise-state")));
  }

  @ParameterizedTest
  @CsvSource({"-40, effective-day", "1, effective-day"})
  void aChangeTakesEffectNeitherInAClosedMonthNorInTheFuture(int days, String problem) {
    String id = enterprise(OFFICER, "生效日期", HERE);
    act(
            OFFICER,
            id,
            "rename",
            Map.of("name", "x", "effectiveOn", clock.today().plusDays(days).toString()))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:" + problem)))
        .body(has("field", equalTo("effectiveOn")));
  }

  @Test
  void aChangeDoesNotTakeEffectBeforeTheOneBefore() {
    clock.moveTo(clock.startOf(clock.today().plusMonths(1).withDayOfMonth(20)));
    LocalDate day = clock.today();
    String id = enterprise(OFFICER, "先后", HERE);
    act(OFFICER, id, "rename", Map.of("name", "a", "effectiveOn", day.minusDays(2).toString()))
        .then()
        .statusCode(200);
    act(OFFICER, id, "rename", Map.of("name", "b", "effectiveOn", day.minusDays(3).toString()))
        .then()
        .statusCode(422);
    act(OFFICER, id, "rename", Map.of("name", "b", "effectiveOn", day.minusDays(2).toString()))
        .then()
        .statusCode(200);
  }

  @Test
  void ofTwoWhoChangeTheSameEntryAtTheSameTimeOneWins() {
    String id = enterprise(OFFICER, "同时", HERE);
    List<CompletableFuture<Integer>> both =
        List.of("甲", "乙").stream()
            .map(
                name ->
                    CompletableFuture.supplyAsync(
                        () -> act(OFFICER, id, "rename", Map.of("name", name), 1).statusCode()))
            .toList();
    assertEquals(List.of(200, 412), both.stream().map(CompletableFuture::join).sorted().toList());
  }

  @Test
  void onlyTheAuthorityOfItsPlaceChangesAnEntry() {
    String id = enterprise(OFFICER, "管辖", HERE);
    act(Tokens.county(THERE), id, "rename", Map.of("name", "x"), 1).then().statusCode(404);
    act(Tokens.enterprise(id, null), id, "rename", Map.of("name", "x"), 1).then().statusCode(403);
    act(Tokens.province("33"), id, "rename", Map.of("name", "x"), 1).then().statusCode(403);
    act(Tokens.city("3303"), id, "rename", Map.of("name", "x"), 1).then().statusCode(200);
    as(Tokens.county(THERE)).get(ENTERPRISES + "/" + id + "/papers").then().statusCode(404);
    as(Tokens.enterprise(id, null))
        .get(ENTERPRISES + "/" + id + "/papers")
        .then()
        .statusCode(200)
        .body(has("$", hasSize(2)));
  }

  private static long enterprises(String region) {
    return as(Tokens.county(region))
        .get("/equipment/v1/statistics")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .getLong("enterprises");
  }

  private Response act(String token, String id, String act, Map<String, ?> says) {
    long version =
        as(token)
            .get(ENTERPRISES + "/" + id)
            .then()
            .statusCode(200)
            .extract()
            .as(Answer.class)
            .getLong("version");
    return act(token, id, act, says, version);
  }

  private Response act(String token, String id, String act, Map<String, ?> says, long version) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("reason", "营业执照变更");
    paper.put("effectiveOn", clock.today().toString());
    paper.putAll(says);
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(ENTERPRISES + "/" + id + "/" + act);
  }
}
