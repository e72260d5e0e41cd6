package io.guapai.hazard.listing;

import static io.guapai.hazard.Api.act;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Level;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everybody may see, without a token: what is listed and published, and no more of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PublicListTest {

  @Inject PlatformClock clock;

  @Test
  void aListingIsShownFromItsPublicationUntilAYearAfterItsDelisting() {
    TestUnit unit = TestUnit.registered("320614");
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    assertEquals(List.of(), list("320614").getList("items"), "not before its publication");

    published(unit, id);
    Answer shown = list("320614");
    assertEquals(List.of("LISTED"), shown.getList("items.state"));
    assertEquals("Daily", shown.getString("items[0].publishedIn"));
    assertEquals("320614", shown.getString("items[0].regionCode"));
    String hazardNo = Api.hazard(unit.county(), id).getString("hazardNo");
    assertTrue(list("3206").getList("items.hazardNo").contains(hazardNo));

    Procedure.applied(unit, id, clock.today().plusDays(10).toString());
    act(unit.county(), id, "acceptance", Procedure.acceptance(true, "Li", "Zhao", "Wu"))
        .then()
        .statusCode(200);
    act(Procedure.leader(unit), id, "delisting", Map.of("reason", "done")).then().statusCode(200);
    assertEquals(List.of("DELISTED"), list("320614").getList("items.state"));
    clock.moveBy(Duration.ofDays(364));
    assertEquals(List.of("DELISTED"), list("320614").getList("items.state"));
    clock.moveBy(Duration.ofDays(3));
    assertEquals(List.of(), list("320614").getList("items"));
  }

  @Test
  void theUnitIsNamedAsOnTheNoticeAndNoPersonOrTownship() {
    TestUnit unit = TestUnit.registered("320623101");
    String county = Tokens.county("320623");
    String leader = Tokens.leader("320623");
    String id = Procedure.severe(unit);
    act(county, id, "listing-proposal", Procedure.proposal()).then().statusCode(200);
    act(leader, id, "listing", Procedure.decision(Map.of())).then().statusCode(200);
    act(county, id, "listing-publication", publication()).then().statusCode(200);

    Response answer = given().get("/hazard/v1/public/listings?region=320623");
    Map<String, Object> item = answer.as(Answer.class).getMap("items[0]");
    assertEquals(
        Set.of(
            "no",
            "level",
            "authorityRegion",
            "hazardNo",
            "titleZh",
            "titleEn",
            "regionCode",
            "responsibleUnit",
            "since",
            "dueDate",
            "state",
            "publishedIn",
            "publishedOn",
            "delistedOn",
            "demonstration"),
        item.keySet());
    assertEquals("320623", item.get("regionCode"));
    assertEquals("Xinghua Chemicals 兴化化工", item.get("responsibleUnit"));
    for (String secret :
        List.of("320623101", unit.equipmentNo(), "scrapped and still used", "Gu Feng", "7654321")) {
      assertFalse(answer.asString().contains(secret), secret);
    }
    assertEquals(
        1,
        list("320623103").getList("items").size(),
        "asking for another township tells nothing about the place");
  }

  @Test
  void aRaisedListingStaysOnTheListUntilTheUpperOneIsPublished() {
    TestUnit unit = TestUnit.registered("320681");
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    published(unit, id);
    Streams.publish(
        new EscalationRaised(
            "case-" + id,
            id,
            "listing",
            unit.enterprise(),
            unit.region(),
            Level.CITY,
            "3206",
            clock.instant(),
            "not acknowledged"));
    Patience.until(() -> "CITY".equals(Api.hazard(unit.county(), id).getString("listing.level")));
    assertEquals(List.of("SUPERSEDED"), list("320681").getList("items.state"));
    act(unit.city(), id, "listing-publication", publication()).then().statusCode(200);
    assertEquals(List.of("CITY"), list("320681").getList("items.level"));
  }

  @Test
  void theListMayBeCachedForAMinute() {
    TestUnit unit = TestUnit.registered("320682");
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    published(unit, id);
    String tag =
        given()
            .get("/hazard/v1/public/listings?region=320682")
            .then()
            .statusCode(200)
            .header("Cache-Control", containsString("max-age=60"))
            .header("ETag", notNullValue())
            .extract()
            .header("ETag");
    given()
        .header("If-None-Match", tag)
        .get("/hazard/v1/public/listings?region=320682")
        .then()
        .statusCode(304)
        .body(emptyString());
  }

  @Test
  void theListIsReadPageByPage() {
    for (int i = 0; i < 3; i++) {
      TestUnit unit = TestUnit.registered("320685");
      String id = Procedure.severe(unit);
      Procedure.listed(unit, id);
      published(unit, id);
    }
    Answer first = list("320685&limit=2");
    assertEquals(2, first.getList("items").size());
    given()
        .queryParam("cursor", first.getString("next"))
        .get("/hazard/v1/public/listings?region=320685&limit=2")
        .then()
        .statusCode(200)
        .body(has("items.size()", equalTo(1)))
        .body(has("next", equalTo(null)));
  }

  private void published(TestUnit unit, String id) {
    act(unit.county(), id, "listing-publication", publication()).then().statusCode(200);
  }

  private Map<String, ?> publication() {
    return Map.of("medium", "Daily", "publishedOn", clock.today().toString());
  }

  private static Answer list(String region) {
    return given()
        .get("/hazard/v1/public/listings?region=" + region)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }
}
