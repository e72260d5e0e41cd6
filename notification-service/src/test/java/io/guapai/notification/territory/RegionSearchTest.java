package io.guapai.notification.territory;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody of the public types where something is. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RegionSearchTest {

  private static final String REGIONS = "/notification/v1/public/regions";

  @ParameterizedTest
  @CsvSource({
    "铜山区, 320312, 江苏省徐州市铜山区",
    "铜山, 320312, 江苏省徐州市铜山区",
    "徐州铜山, 320312, 江苏省徐州市铜山区",
    "徐州, 3203, 江苏省徐州市",
    "江苏省徐州市, 3203, 江苏省徐州市",
    "江苏, 32, 江苏省",
    "320312, 320312, 江苏省徐州市铜山区",
    "３２０３１２, 320312, 江苏省徐州市铜山区",
    "' 徐州 铜山 ', 320312, 江苏省徐州市铜山区",
    "朝阳区, 110105, 北京市朝阳区"
  })
  void theLikeliestPlaceComesFirst(String typed, String code, String fullName) {
    find(typed, "")
        .body(has("items[0].code", equalTo(code)))
        .body(has("items[0].fullName", equalTo(fullName)));
  }

  @Test
  void aNameIsFoundInsideATerritory() {
    find("朝阳", "11").body(has("items.code", hasItem("110105")));
    find("朝阳", "22").body(has("items[0].code", startsWith("22")));
  }

  @Test
  void noStatisticalFillerIsOffered() {
    find("市辖区", "").body(has("items.name", not(hasItem("市辖区"))));
  }

  @Test
  void fewAreShownAndTheyMayBeKept() {
    find("区", "")
        .header("Cache-Control", containsString("max-age=3600"))
        .body(has("items.size()", lessThanOrEqualTo(10)));
    find("没有这个地方", "").body(has("items", hasSize(0)));
    find("%", "").body(has("items", hasSize(0)));
    find("/", "").body(has("items", hasSize(0)));
  }

  @Test
  void withoutATextTheProvincesAreShown() {
    RestAssured.get(REGIONS)
        .then()
        .statusCode(200)
        .body(has("items[0].code", equalTo("11")))
        .body(has("items[0].fullName", equalTo("北京市")));
  }

  @Test
  void aTextBeyondItsLengthAndAnUnknownTerritoryAreRefused() {
    RestAssured.given().queryParam("text", "区".repeat(51)).get(REGIONS).then().statusCode(400);
    RestAssured.given()
        .queryParam("text", "区")
        .queryParam("within", "99")
        .get(REGIONS)
        .then()
        .statusCode(400);
  }

  private static ValidatableResponse find(String text, String within) {
    return RestAssured.given()
        .queryParam("text", text)
        .queryParams(within.isEmpty() ? Map.of() : Map.of("within", within))
        .get(REGIONS)
        .then()
        .statusCode(200);
  }
}
