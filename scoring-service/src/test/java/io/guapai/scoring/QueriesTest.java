package io.guapai.scoring;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class QueriesTest {

  private static final String COUNTY = "320404";

  @Inject Teller teller;

  private static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).get("/scoring/v1/" + path).then();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enterprises?grade=E",
        "enterprises?grade=a",
        "enterprises?limit=0",
        "enterprises?limit=201",
        "enterprises?limit=many",
        "enterprises?cursor=%21%21",
        "enterprises?cursor=AAA",
        "vetoes?code=V6",
        "vetoes?limit=-1",
        "vetoes?cursor=bm90LWEtbnVtYmVy",
        "statistics?region=3",
        "statistics?region=32041x",
        "statistics?region=999999",
        "vetoes?region=%00",
        "enterprises?region=%25"
      })
  void badInputIsRefusedWithAReason(String path) {
    get(Tokens.province("32"), path)
        .statusCode(400)
        .contentType("application/problem+json")
        .body(has("field", not(nullValue())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TMP-320412-999999", "%00", "a%20b", "..%2F", "' or 1=1"})
  void anIdThatIsNoneIsNotFound(String id) {
    given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.province("32"))
        .get("/scoring/v1/enterprises/" + id.replace(" ", "%20").replace("'", "%27"))
        .then()
        .statusCode(404);
  }

  @Test
  void problemsSpeakTheReadersLanguage() {
    given()
        .auth()
        .oauth2(Tokens.province("32"))
        .header("Accept-Language", "zh-CN")
        .get("/scoring/v1/vetoes?code=V6")
        .then()
        .statusCode(400)
        .body(has("title", equalTo("取值无效")));
  }

  @Test
  void listsArePagedWithoutLossOrRepetition() {
    for (int i = 0; i < 5; i++) {
      Firm firm = Firm.in(COUNTY);
      teller.together(firm.validUnit("a"), firm.overdue("a"));
    }
    for (String list : List.of("enterprises", "vetoes")) {
      String key = list.equals("vetoes") ? "items.enterpriseId" : "items.id";
      List<String> all =
          get(Tokens.county(COUNTY), list + "?limit=200").extract().as(Answer.class).getList(key);
      List<String> paged = new ArrayList<>();
      String cursor = "";
      while (cursor != null) {
        Answer page =
            get(Tokens.county(COUNTY), list + "?limit=2&cursor=" + cursor)
                .extract()
                .as(Answer.class);
        paged.addAll(page.getList(key));
        cursor = page.getString("next");
      }
      assertEquals(5, all.size());
      assertEquals(all, paged);
    }
  }
}
