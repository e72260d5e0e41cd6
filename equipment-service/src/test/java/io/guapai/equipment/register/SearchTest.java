package io.guapai.equipment.register;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who looks for an enterprise or a unit knows a part of its name or number, however he types it.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SearchTest {

  private static final String COUNTY = "320830";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final String ENTERPRISES = "/equipment/v1/enterprises";

  @Test
  void anEnterpriseIsFoundByAPartOfItsNameOrId() {
    String found = enterprise(OFFICER, "金坛甲乙（Search）化工有限公司", COUNTY);
    enterprise(OFFICER, "金坛丙丁化工有限公司", COUNTY);

    assertEquals(List.of(found), ids(OFFICER, ENTERPRISES, "甲乙(search)"));
    assertEquals(List.of(found), ids(OFFICER, ENTERPRISES, found.toLowerCase()));
    assertEquals(List.of(), ids(OFFICER, ENTERPRISES, "甲乙%"));
    assertEquals(List.of(), ids(Tokens.county("320412"), ENTERPRISES, "甲乙"));
    assertEquals(List.of(found), ids(Tokens.enterprise(found, null), ENTERPRISES, "甲乙"));
  }

  @Test
  void aUnitIsFoundByItsNameItsNumbersAndItsEnterprise() {
    String user = enterprise(OFFICER, "金坛戊己商场", COUNTY);
    Map<String, Object> unit = elevator(user, COUNTY, "SEARCHED-1");
    unit.put("name", "庚辛观光梯");
    String found = enter(OFFICER, unit).path("id");
    enter(OFFICER, elevator(enterprise(OFFICER, "金坛壬癸商场", COUNTY), COUNTY, "OTHER-1"));

    for (String text : List.of("庚辛", "searched-1", "戊己")) {
      assertEquals(List.of(found), ids(OFFICER, EQUIPMENT, text), text);
      assertEquals(List.of(found), ids(Tokens.enterprise(user, null), EQUIPMENT, text), text);
    }
    assertEquals(List.of(), ids(Tokens.county("320412"), EQUIPMENT, "庚辛"));
  }

  @Test
  void whatIsFoundIsPaged() {
    List<String> found =
        List.of("甲", "乙", "丙").stream()
            .map(name -> enterprise(OFFICER, "分页" + name + "厂", COUNTY))
            .sorted()
            .toList();
    Answer first = page(null);
    assertEquals(found.subList(0, 2), first.getList("items.id", String.class));
    Answer second = page(first.getString("next"));
    assertEquals(found.subList(2, 3), second.getList("items.id", String.class));
  }

  @Test
  void aCityIsListedCountyByCountyAndGoesOnWhereAPageEnded() {
    String last = enterprise(Tokens.county("320831"), "县序甲厂", "320831");
    String first = enterprise(OFFICER, "县序乙厂", COUNTY);
    String second = enterprise(OFFICER, "县序丙厂", COUNTY);
    String city = Tokens.city("3208");
    Answer page = page(city, "县序", null);
    assertEquals(List.of(first, second), page.getList("items.id", String.class));
    assertEquals(
        List.of(last), page(city, "县序", page.getString("next")).getList("items.id", String.class));
    for (String cursor : List.of(last, "320831", "320831 x", "x " + last)) {
      String foreign =
          Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(UTF_8));
      as(city).queryParam("cursor", foreign).get(ENTERPRISES).then().statusCode(400);
      as(city).queryParam("cursor", foreign).get(EQUIPMENT).then().statusCode(400);
    }
  }

  private static Answer page(String cursor) {
    return page(OFFICER, "分页", cursor);
  }

  private static Answer page(String token, String text, String cursor) {
    var request = as(token).queryParam("text", text).queryParam("limit", 2);
    return (cursor == null ? request : request.queryParam("cursor", cursor))
        .get(ENTERPRISES)
        .as(Answer.class);
  }

  private static List<String> ids(String token, String path, String text) {
    return as(token)
        .queryParam("text", text)
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .getList("items.id", String.class);
  }
}
