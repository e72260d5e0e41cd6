package io.guapai.equipment.publicunit;

import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.sender.PublicReads;
import io.guapai.runtime.sender.SenderConfig;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody of the public learns by the number on a unit's use sign. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PublicUnitsTest {

  private static final String COUNTY = "320925";
  private static final String TOWNSHIP = COUNTY + "001";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject PlatformClock clock;
  @Inject PublicReads reads;
  @Inject SenderConfig config;

  @Test
  void aUnitIsShownByItsNumberWithoutEnterprisePlaceAndPersons() {
    String due = clock.today().plusDays(200).toString();
    Map<String, Object> unit = elevator(owner("Garden 花园物业"), TOWNSHIP, "PUB-1");
    unit.put("name", "Li Lei's lift");
    unit.put("regState", "REGISTERED");
    unit.put("nextInspectionDate", due);
    enter(OFFICER, unit);

    Map<String, Object> shown =
        ask("198.51.100.1", "TEST:PUB-1")
            .statusCode(200)
            .extract()
            .as(new TypeRef<Map<String, Object>>() {});
    assertEquals(
        Set.of(
            "equipmentNo",
            "variety",
            "varietyZh",
            "varietyEn",
            "regionCode",
            "regState",
            "certificateNo",
            "useState",
            "inspState",
            "lastInspectedOn",
            "nextInspectionDate",
            "demonstration"),
        shown.keySet());
    assertEquals(COUNTY, shown.get("regionCode"));
    assertEquals("3110", shown.get("variety"));
    assertEquals("曳引驱动乘客电梯", shown.get("varietyZh"));
    assertEquals("REGISTERED", shown.get("regState"));
    assertEquals("IN_USE", shown.get("useState"));
    assertEquals("VALID", shown.get("inspState"));
    assertEquals(due, shown.get("nextInspectionDate"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"test:pub-2", " TEST:PUB-2 ", "ＴＥＳＴ：ＰＵＢ－２", "TEST:PUB\u200b-2"})
  void theNumberIsUnderstoodAsItWasTyped(String typed) {
    Map<String, Object> unit = elevator(owner("typed"), COUNTY, "PUB-2");
    if (ask("198.51.100.2", "TEST:PUB-2").extract().statusCode() == 404) {
      enter(OFFICER, unit);
    }
    ask("198.51.100.2", typed)
        .statusCode(200)
        .header("Cache-Control", containsString("max-age=60"))
        .body(has("equipmentNo", equalTo("TEST:PUB-2")))
        .body(has("nextInspectionDate", nullValue()));
  }

  @Test
  void anUnknownNumberIsToldSo() {
    given()
        .header("Accept-Language", "en")
        .queryParam("no", "TEST:NOBODY")
        .get("/equipment/v1/public/units")
        .then()
        .statusCode(404)
        .body(has("type", equalTo("urn:guapai:problem:no-such-unit")))
        .body(has("detail", containsString("TEST:NOBODY")));
    ask("198.51.100.3", "").statusCode(400);
    ask("198.51.100.3", "1".repeat(129)).statusCode(400);
    given().get("/equipment/v1/public/units").then().statusCode(400);
  }

  @Test
  void whoTriesNumbersIsHeldUpAndNobodyElse() {
    reads.forget();
    int most = 2 * config.readsPerClient() + 1;
    int asked = 0;
    ValidatableResponse answer = ask("198.51.100.4", "TEST:TRIED");
    while (answer.extract().statusCode() == 404 && asked++ < most) {
      answer = ask("198.51.100.4", "TEST:TRIED");
    }
    answer
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body(has("type", equalTo("urn:guapai:problem:too-many-questions")));
    assertTrue(asked >= config.readsPerClient() - 1, "held up after " + asked);
    ask("198.51.100.5", "TEST:TRIED").statusCode(404);
  }

  private static String owner(String name) {
    return enterprise(OFFICER, name + " " + System.nanoTime(), COUNTY);
  }

  private static ValidatableResponse ask(String sender, String no) {
    return given()
        .header("X-Forwarded-For", sender)
        .queryParam("no", no)
        .get("/equipment/v1/public/units")
        .then();
  }
}
