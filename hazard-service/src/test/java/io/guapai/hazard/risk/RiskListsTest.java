package io.guapai.hazard.risk;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.risk.RiskList.POINTS;
import static io.guapai.hazard.risk.RiskList.add;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import io.guapai.hazard.TestUnit;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Risk lists are shown page by page. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RiskListsTest {

  @Test
  void aListComesInPagesByTerritory() {
    TestUnit unit = TestUnit.registered("320507");
    String first = add(unit, 6, 6, 7);
    String second = add(unit, 6, 6, 7);
    String third = add(unit, 6, 6, 7);
    Response page =
        as(unit.city()).queryParam("region", "320507").queryParam("limit", 2).get(POINTS);
    page.then().statusCode(200).body(has("items.id", contains(third, second)));
    as(unit.city())
        .queryParam("region", "320507")
        .queryParam("cursor", page.<String>path("next"))
        .get(POINTS)
        .then()
        .body(has("items.id", contains(first)))
        .body(has("next", nullValue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"colour=PINK", "withdrawn=maybe", "limit=0", "cursor=%25", "region=abc"})
  void aListAskedForWronglyIsRefused(String query) {
    as(Tokens.city("3205")).get(POINTS + "?" + query).then().statusCode(400);
  }
}
