package io.guapai.equipment.unlicensed;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.creditCode;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.FirmPapers.SITES;
import static io.guapai.equipment.FirmPapers.act;
import static io.guapai.equipment.FirmPapers.acting;
import static io.guapai.equipment.FirmPapers.opened;
import static io.guapai.equipment.FirmPapers.site;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.SiteOutcome;
import io.guapai.contracts.equipment.UnlicensedSiteFound;
import io.guapai.contracts.equipment.UnlicensedSiteSettled;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnlicensedSitesTest {

  private static final String COUNTY = "321181";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final String COORDINATOR =
      Tokens.of("coordinator", List.of("coordinator"), COUNTY, null, null);

  @Inject PlatformClock clock;

  private LocalDate today;

  @BeforeEach
  void today() {
    today = clock.today();
  }

  @Test
  void aPlaceThatACoordinatorFoundIsWorkOfTheCountyUntilItIsAnEnterprise() {
    String address = opened(COORDINATOR, SITES, site(COUNTY, today));
    String id = address.substring(SITES.length() + 1);
    Streams.await(UnlicensedSiteFound.class, fact -> fact.siteId().equals(id));
    as(OFFICER)
        .get("/equipment/v1/work")
        .then()
        .body(has("items.id", hasItem(id)), has("items.act", hasItem("identification")));
    acting(COORDINATOR, address, "visits", 1, act("visits", today))
        .then()
        .statusCode(200)
        .body(has("visits", equalTo(1)));
    Map<String, Object> early = new HashMap<>(act("visits", today));
    early.put("on", today.minusDays(1).toString());
    acting(OFFICER, address, "visits", 2, early).then().statusCode(422);
    String firm =
        acting(OFFICER, address, "identification", 2, act("identification", today))
            .then()
            .statusCode(200)
            .body(has("state", equalTo("IDENTIFIED")))
            .extract()
            .as(Answer.class)
            .getString("identifiedAs");
    as(OFFICER)
        .get(ENTERPRISES + "/" + firm)
        .then()
        .statusCode(200)
        .body(has("name", equalTo("村北砖厂")), has("provisional", equalTo(true)));
    UnlicensedSiteSettled fact =
        Streams.await(UnlicensedSiteSettled.class, told -> told.siteId().equals(id))
            .as(UnlicensedSiteSettled.class);
    assertEquals(SiteOutcome.IDENTIFIED, fact.outcome());
    assertEquals(firm, fact.enterpriseId());
    as(OFFICER).get("/equipment/v1/work").then().body(has("items.id", not(hasItem(id))));
    as(OFFICER)
        .get(address + "/history")
        .then()
        .body(has("items.act", contains("FIND", "VISIT", "IDENTIFY")));
    as(Tokens.enterprise(firm, null)).get(address).then().statusCode(403);
  }

  @Test
  void itMayTurnOutToBeAnEnterpriseOfTheRegisterWhereverThatIs() {
    String code = creditCode("110101", 77);
    as(Tokens.county("110101"))
        .body(Map.of("name", "外地公司", "creditCode", code, "regionCode", "110101"))
        .post(ENTERPRISES)
        .then()
        .statusCode(201);
    String address = opened(OFFICER, SITES, site(COUNTY, today));
    Map<String, Object> paper = new HashMap<>(act("identification", today));
    paper.put("creditCode", code.substring(0, 17) + (code.endsWith("0") ? "1" : "0"));
    acting(OFFICER, address, "identification", 1, paper).then().statusCode(400);
    paper.put("creditCode", code);
    acting(OFFICER, address, "identification", 1, paper)
        .then()
        .statusCode(200)
        .body(has("identifiedAs", equalTo(code)));
    as(Tokens.county("110101"))
        .get(ENTERPRISES + "/" + code)
        .then()
        .body(has("name", equalTo("外地公司")), has("version", equalTo(1)));
    String own = enterprise(OFFICER, "another", COUNTY);
    as(OFFICER).get(ENTERPRISES + "/" + own).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "regionCode, 110101, 403",
    "regionCode, 32, 400",
    "regionCode, 321199, 400",
    "foundOn, 2999-01-01, 422",
    "foundOn, 2026-02-30, 400",
    "longitude, , 400",
    "longitude, 200, 400",
    "latitude, 91, 400",
    "address, ' ', 400"
  })
  void whatIsNoPlaceIsRefused(String field, String value, int status) {
    Map<String, Object> paper = site(COUNTY, today);
    paper.put(field, value);
    as(OFFICER).body(paper).post(SITES).then().statusCode(status);
  }
}
