package io.guapai.equipment.doubles;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.doubles.Suspicions.DOUBLES;
import static io.guapai.equipment.doubles.Suspicions.items;
import static io.guapai.equipment.doubles.Suspicions.pair;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.equipment.Api;
import io.guapai.equipment.imports.Importing;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Entries that may be one, in a city that no other test uses (Bengbu). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SuspectedDoublesTest {

  private static final String COUNTY = Tokens.county("340321");
  private static final String NEXT = Tokens.county("340322");
  private static final String CITY = Tokens.city("3403");

  @Inject PlatformClock clock;

  @Test
  void enterprisesOfOneNameAreListedWithTheReasonAndStayTwo() {
    String bare = Api.enterprise(COUNTY, "怀远宏达机械有限公司", "340321");
    String code = Api.creditCode("340321", 501);
    as(COUNTY)
        .body(Map.of("name", "怀远宏达机械（有限公司）", "regionCode", "340321", "creditCode", code))
        .post(ENTERPRISES)
        .then()
        .statusCode(201);
    String coded = pair(COUNTY, bare, code, "CREDIT_CODE_MISSING");
    as(COUNTY)
        .get(DOUBLES + "/" + coded)
        .then()
        .body(
            has("first.id", equalTo(bare)),
            has("second.id", equalTo(code)),
            has("state", equalTo("OPEN")));

    String limited = Api.enterprise(COUNTY, "怀远兴旺粮油有限公司", "340321");
    String liability = Api.enterprise(COUNTY, "怀远兴旺粮油有限责任公司", "340321");
    pair(COUNTY, liability, limited, "COMPANY_FORM");

    String here = Api.enterprise(COUNTY, "蚌埠明珠酒店", "340321");
    String there = Api.enterprise(NEXT, "蚌埠明珠 酒店", "340322");
    String nearby = pair(NEXT, there, here, "SAME_NAME_NEARBY");
    as(COUNTY).get(DOUBLES + "/" + nearby).then().statusCode(404);
    as(CITY).get(DOUBLES + "/" + nearby).then().statusCode(200);

    for (String name : List.of("怀远宏达机械", "怀远兴旺粮油")) {
      as(CITY)
          .queryParam("text", name)
          .get(ENTERPRISES)
          .then()
          .body(has("items.state", equalTo(List.of("REGISTERED", "REGISTERED"))));
    }
  }

  @Test
  void whatAPersonSaysIsDifferentIsNotSuspectedAgain() {
    String one = Api.enterprise(COUNTY, "怀远东风汽修厂", "340321");
    String two = Api.enterprise(NEXT, "怀远东风汽修厂", "340322");
    String id = pair(NEXT, two, one, "SAME_NAME_NEARBY");
    work(NEXT, hasItem(id));
    work(COUNTY, not(hasItem(id)));
    act(NEXT, id, "merge", Map.of("reason", "x", "stays", "THIRD")).then().statusCode(400);
    // What gives way has to lie in the officer's territory, and not the one that stays.
    act(NEXT, id, "merge", Map.of("reason", "x", "stays", "FIRST")).then().statusCode(403);
    act(NEXT, id, "merge", Map.of("reason", "x", "stays", "SECOND"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:other-territory")));
    act(NEXT, id, "different", Map.of("reason", " ")).then().statusCode(400);
    act(COUNTY, id, "different", Map.of("reason", "x")).then().statusCode(404);
    act(NEXT, id, "different", Map.of("reason", "现场核实，两家单位"))
        .then()
        .statusCode(200)
        .body(
            has("state", equalTo("DIFFERENT")),
            has("decidedBy", equalTo("county-340322")),
            has("note", equalTo("现场核实，两家单位")));
    act(NEXT, id, "different", Map.of("reason", "x")).then().statusCode(409);
    work(NEXT, not(hasItem(id)));
    as(NEXT)
        .get(DOUBLES + "/" + id + "/history")
        .then()
        .body(has("items.act", equalTo(List.of("FIND", "DIFFER"))));

    // Both are looked at again when one of them changes.
    String version = as(NEXT).get(ENTERPRISES + "/" + two).header("ETag");
    as(NEXT)
        .header("If-Match", version)
        .body(Map.of("name", "怀远东风（汽修厂）", "effectiveOn", clock.today().toString(), "reason", "更正"))
        .post(ENTERPRISES + "/" + two + "/rename")
        .then()
        .statusCode(200);
    String third = Api.enterprise(NEXT, "怀远东风汽修厂 ", "340322");
    pair(NEXT, third, one, "SAME_NAME_NEARBY");
    assertEquals(
        List.of("DIFFERENT"),
        items(NEXT).stream()
            .filter(each -> each.toString().contains(two) && each.toString().contains(one))
            .map(each -> each.get("state"))
            .toList());
  }

  @Test
  void unitsOfTwoSourcesAreListedAndAPersonSaysThatTheyAreOne() {
    String owner = Api.enterprise(COUNTY, "怀远双源化工厂", "340321");
    String other = Api.enterprise(COUNTY, "怀远无关单位", "340321");
    String first = unit(owner, "OLDBB", "TS-1103-4000", null);
    String second = unit(owner, "NEWBB", "TS11O34OOO", null);
    String apart = unit(other, "THIRDBB", "11", null);
    String id = pair(COUNTY, second, first, "SAME_NUMBER");
    act(COUNTY, id, "merge", Map.of("reason", "铭牌一致，以先登记的为准", "stays", "SECOND"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("MERGED")), has("stays", equalTo(first)));
    act(COUNTY, id, "merge", Map.of("reason", "x", "stays", "SECOND")).then().statusCode(409);

    String named = unit(owner, "OLDBB", "A-1", "1号锅炉房蒸汽锅炉");
    String again = unit(owner, "NEWBB", "B-7", "1号锅炉房蒸汽锅炉");
    pair(COUNTY, again, named, "SAME_UNIT");
    assertEquals(0, items(COUNTY).stream().filter(each -> each.toString().contains(apart)).count());
  }

  @Test
  void enterprisesAreMergedFromTheListOfDoubles() {
    String one = Api.enterprise(COUNTY, "怀远合一超市", "340321");
    String two = Api.enterprise(COUNTY, "怀远（合一）超市", "340321");
    String id = pair(COUNTY, two, one, "SAME_NAME");
    act(COUNTY, id, "merge", Map.of("reason", "同一单位", "stays", "SECOND"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("MERGED")), has("stays", equalTo(one)));
    as(COUNTY).get(ENTERPRISES + "/" + two).then().body(has("id", equalTo(one)));
    as(COUNTY)
        .get(DOUBLES + "/" + id + "/history")
        .then()
        .body(has("items.act", equalTo(List.of("FIND", "MERGE"))));
  }

  @Test
  void anImportIsComparedWithWhatIsThereAndAMergerSettlesIt() {
    String there = Api.enterprise(COUNTY, "怀远金马电梯服务部", "340321");
    String profile =
        """
        name: doubles
        sourceSystem: DOUBLEBB
        columns: { recordNo: no, enterpriseName: unit, region: county }
        constants: { variety: "3110", useState: STOPPED, regState: REGISTERED }
        """;
    String job = Importing.accepted(COUNTY, "no,unit,county\n1,怀远金马（电梯）服务部,340321\n", profile);
    Importing.ended(COUNTY, job).then().body(has("accepted", equalTo(1)));
    String came =
        as(COUNTY)
            .queryParam("equipmentNo", "DOUBLEBB:1")
            .get(EQUIPMENT)
            .as(Answer.class)
            .get("items[0].enterpriseId");
    String id = pair(COUNTY, came, there, "SAME_NAME");
    Map<String, Object> merger = new HashMap<>();
    merger.put("into", there);
    merger.put("effectiveOn", clock.today().toString());
    merger.put("reason", "同一单位");
    as(COUNTY)
        .header("If-Match", "\"1\"")
        .body(merger)
        .post(ENTERPRISES + "/" + came + "/merge")
        .then()
        .statusCode(200);
    await()
        .until(
            () -> "ENDED".equals(as(COUNTY).get(DOUBLES + "/" + id).as(Answer.class).get("state")));
    as(COUNTY)
        .get(DOUBLES + "/" + id + "/history")
        .then()
        .body(has("items.act", equalTo(List.of("FIND", "SETTLE"))));
  }

  @Test
  void unitsWithOneMakersNumberSpelledInTwoWaysAreListed() {
    String owner = Api.enterprise(COUNTY, "怀远铭牌机械厂", "340321");
    String first = made(owner, "PLATE-1", "GL-2019/0173");
    String second = made(owner, "PLATE-2", "GL 2O19 0173");
    pair(COUNTY, second, first, "SAME_NUMBER");
  }

  private static String made(String owner, String record, String makerNo) {
    String id = unit(owner, "PLATEBB", record, null);
    String version = as(COUNTY).get(EQUIPMENT + "/" + id).header("ETag");
    as(COUNTY)
        .header("If-Match", version)
        .body(Map.of("made", Map.of("maker", "华光锅炉股份有限公司", "makerNo", makerNo), "reason", "据铭牌"))
        .post(EQUIPMENT + "/" + id + "/describe")
        .then()
        .statusCode(200);
    return id;
  }

  @Test
  void whoDecidesIsTheCountyOrTheCity() {
    String one = Api.enterprise(COUNTY, "怀远角色商店", "340321");
    String two = Api.enterprise(COUNTY, "怀远（角色）商店", "340321");
    String id = pair(COUNTY, two, one, "SAME_NAME");
    Map<String, Object> paper = Map.of("reason", "核实");
    String version = as(CITY).get(DOUBLES + "/" + id).header("ETag");
    for (String token :
        List.of(
            Tokens.of("p", List.of("province"), "34", null, null),
            Tokens.of("a", List.of("auditor"), "3403", null, null))) {
      as(token).get(DOUBLES + "/" + id).then().statusCode(200);
      as(token)
          .header("If-Match", version)
          .body(paper)
          .post(DOUBLES + "/" + id + "/different")
          .then()
          .statusCode(403);
    }
    as(COUNTY).body(paper).post(DOUBLES + "/" + id + "/different").then().statusCode(428);
    act(CITY, id, "different", paper).then().statusCode(200);
    as(COUNTY).get(DOUBLES + "/" + id + "/papers").then().body(has("$", hasSize(1)));
  }

  @Test
  void onlyTheAuthorityOfTheTerritorySeesThem() {
    as(Tokens.enterprise("TMP-340321-000001", null)).get(DOUBLES).then().statusCode(403);
    as(COUNTY).queryParam("region", "3404").get(DOUBLES).then().statusCode(403);
    as(COUNTY).queryParam("state", "NONE").get(DOUBLES).then().statusCode(400);
  }

  private static Response act(String token, String id, String act, Map<String, Object> paper) {
    return Suspicions.act(token, CITY, id, act, paper);
  }

  private static void work(String token, Matcher<?> ids) {
    as(token)
        .queryParam("limit", 200)
        .get("/equipment/v1/work")
        .then()
        .statusCode(200)
        .body(has("items.id", ids));
  }

  private static String unit(String owner, String source, String record, String name) {
    Map<String, Object> unit = new HashMap<>(Api.elevator(owner, "340321", record));
    unit.put("sourceSystem", source);
    unit.put("useState", "NOT_IN_USE");
    if (name != null) {
      unit.put("name", name);
    }
    return Api.enter(COUNTY, unit).path("id");
  }
}
