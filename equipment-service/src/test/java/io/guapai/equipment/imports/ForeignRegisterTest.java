package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.equipment.imports.Importing.rejections;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.equipment.Api;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** An import of another province that names the units of this one. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ForeignRegisterTest {

  private static final String CITY = Tokens.city("3203");
  private static final String STRANGER = Tokens.city("4403");

  @Test
  void anImportTakesNoUnitOverFromAnotherProvince() {
    imports(CITY, xuzhou("TAKEN"), "A1,Mall,,铜山,3110,在用,yes,,,2027/01/01,");
    String before = unit("TAKEN:A1");

    String job =
        accepted(STRANGER, file("A1,Thief,,福田,3110,停用,?,,,2099/01/01,"), shenzhen("TAKEN"));
    ended(STRANGER, job).then().body(has("accepted", equalTo(0)), has("rejected", equalTo(1)));
    assertTrue(rejections(STRANGER, job, "en").contains("2,RECORD_ELSEWHERE,"));
    assertTrue(rejections(STRANGER, job, "zh-CN").contains("不在您的辖区 4403 内"));
    assertEquals(before, unit("TAKEN:A1"));
  }

  @Test
  void anImportTakesNoUnitOverThatWasEnteredSingly() {
    String county = Tokens.county("320312");
    String owner = Api.enterprise(county, "Single mall", "320312");
    Api.enter(county, Api.elevator(owner, "320312", "SINGLE-1"));
    String before = unit("TEST:SINGLE-1");

    for (String thief : new String[] {STRANGER, Tokens.county("440304")}) {
      String job = accepted(thief, file("SINGLE-1,Thief,,福田,3110,停用,?,,,,"), shenzhen("TEST"));
      ended(thief, job).then().body(has("accepted", equalTo(0)), has("rejected", equalTo(1)));
    }
    assertEquals(before, unit("TEST:SINGLE-1"));
  }

  @Test
  void whoseTerritoryHoldsBothPlacesMovesAUnit() {
    imports(CITY, xuzhou("MOVED"), "A1,Mall,,铜山,3110,在用,yes,,,,");
    imports(CITY, xuzhou("MOVED"), "A1,Mall,,丰县,3110,在用,yes,,,,");
    as(CITY)
        .queryParam("equipmentNo", "MOVED:A1")
        .get(EQUIPMENT)
        .then()
        .body(has("items[0].regionCode", equalTo("320321")));
  }

  private static void imports(String token, String profile, String row) {
    ended(token, accepted(token, file(row), profile)).then().body(has("accepted", equalTo(1)));
  }

  /** The unit as its own officers see it, to the letter. */
  private static String unit(String equipmentNo) {
    return as(CITY).queryParam("equipmentNo", equipmentNo).get(EQUIPMENT).asString();
  }

  private static String file(String row) {
    return Profiles.HEADER + "\n" + row + "\n";
  }

  private static String xuzhou(String source) {
    return Profiles.XUZHOU.formatted(source);
  }

  private static String shenzhen(String source) {
    return xuzhou(source)
        .replace("\"3203\"", "\"4403\"")
        .replace("map: { 铜山: 铜山区 }", "map: { 福田: 福田区 }");
  }
}
