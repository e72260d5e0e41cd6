package io.guapai.equipment.cylinder;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody of the public learns by scanning a cylinder. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PublicCylindersTest {

  @Inject PlatformClock clock;

  @Test
  void aCylinderIsShownWithoutAnybodyWhoHadIt() {
    Filling station = new Filling("341102");
    String code = station.enter(clock.today().minusYears(5));
    Map<String, Object> shown =
        ask(code.toLowerCase(java.util.Locale.ROOT))
            .statusCode(200)
            .extract()
            .as(new TypeRef<Map<String, Object>>() {});
    assertEquals(
        Set.of(
            "code",
            "variety",
            "medium",
            "mediumZh",
            "mediumEn",
            "state",
            "stateZh",
            "stateEn",
            "madeOn",
            "nextInspectionDate",
            "overdue",
            "scrapOn",
            "overAge",
            "ended",
            "filler",
            "certificateNo",
            "demonstration"),
        shown.keySet());
    assertEquals(code, shown.get("code"));
    assertEquals("液化石油气", shown.get("mediumZh"));
    assertEquals("empty at its filler", shown.get("stateEn"));
    assertEquals(true, shown.get("overdue"));
    assertEquals(station.name, shown.get("filler"));
  }

  @Test
  void anUnknownCodeIsToldSo() {
    ask("NOBODY-7")
        .statusCode(404)
        .body(has("type", equalTo("urn:guapai:problem:no-such-cylinder")));
    ask("").statusCode(400);
    ask("1".repeat(65)).statusCode(400);
  }

  private static ValidatableResponse ask(String code) {
    return given()
        .header("X-Forwarded-For", "198.51.100.77")
        .queryParam("code", code)
        .get("/equipment/v1/public/cylinders")
        .then();
  }
}
