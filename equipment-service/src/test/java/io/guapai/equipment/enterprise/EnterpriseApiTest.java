package io.guapai.equipment.enterprise;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.creditCode;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseApiTest {

  private static final String DIVISION = "350502";
  private static final String OFFICER = Tokens.county(DIVISION);

  @Test
  void anEnterpriseEntersByItsCreditCode() {
    String code = creditCode(DIVISION, 1);
    as(OFFICER)
        .body(Map.of("name", "鲤城锅炉厂", "creditCode", code, "regionCode", DIVISION))
        .post(ENTERPRISES)
        .then()
        .statusCode(201)
        .header("Location", endsWith(ENTERPRISES + "/" + code))
        .body(has("id", equalTo(code)), has("provisional", equalTo(false)));

    Recorded event =
        Streams.await(EnterpriseRegistered.class, fact -> fact.enterpriseId().equals(code));
    assertEquals(code, event.key());
    assertEquals("/guapai/equipment", event.source());
    assertEquals("1", event.headers().get("ce_sequence"));
    assertEquals(code, event.as(EnterpriseRegistered.class).creditCode());
  }

  @Test
  void theIndustryIsKeptAndTold() {
    String code = creditCode(DIVISION, 9);
    as(OFFICER)
        .body(Map.of("name", "纺织厂", "creditCode", code, "regionCode", DIVISION, "industry", "C"))
        .post(ENTERPRISES)
        .then()
        .statusCode(201)
        .body(has("industry", equalTo("C")));
    as(OFFICER).get(ENTERPRISES + "/" + code).then().body(has("industry", equalTo("C")));
    Recorded event =
        Streams.await(EnterpriseRegistered.class, fact -> fact.enterpriseId().equals(code));
    assertEquals("C", event.as(EnterpriseRegistered.class).industry());
  }

  @ParameterizedTest
  @ValueSource(strings = {"U", "c", "", "AB", "1"})
  void anIndustryThatIsNoSectionIsRefused(String industry) {
    as(OFFICER)
        .body(Map.of("name", "x", "regionCode", DIVISION, "industry", industry))
        .post(ENTERPRISES)
        .then()
        .statusCode(400)
        .body(containsString("industry"));
  }

  @Test
  void oneWithoutACreditCodeGetsTheNextProvisionalIdOfItsDivision() {
    String first = enterprise(Tokens.city("3504"), "三无 1", "350404");
    String second = enterprise(Tokens.city("3504"), "三无 2", "350404");
    assertEquals("TMP-350404-000001", first);
    assertEquals("TMP-350404-000002", second);
  }

  @Test
  void aCodeIsRegisteredOnceEvenOutOfSight() {
    String code = creditCode(DIVISION, 2);
    Map<String, String> request = Map.of("name", "x", "creditCode", code, "regionCode", DIVISION);
    as(OFFICER).body(request).post(ENTERPRISES).then().statusCode(201);
    as(OFFICER).body(request).post(ENTERPRISES).then().statusCode(409);
    as(Tokens.county("130227"))
        .body(Map.of("name", "x", "creditCode", code, "regionCode", "130227"))
        .post(ENTERPRISES)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:already-registered")));
  }

  @Test
  void theSameRequestSentAgainIsAnsweredTheSame() {
    Map<String, String> request = Map.of("name", "again", "regionCode", DIVISION);
    Response first = as(OFFICER).header("Idempotency-Key", "e-1").body(request).post(ENTERPRISES);
    Response second = as(OFFICER).header("Idempotency-Key", "e-1").body(request).post(ENTERPRISES);
    assertEquals(201, second.statusCode());
    assertEquals(first.as(Answer.class).get("id"), (String) second.as(Answer.class).get("id"));
  }

  @Test
  void anEnterpriseEntersItselfOnly() {
    String own = creditCode("220102", 3);
    String token = Tokens.enterprise(own, null);
    as(token)
        .body(Map.of("name", "own", "creditCode", own, "regionCode", "220102"))
        .post(ENTERPRISES)
        .then()
        .statusCode(201);
    as(token)
        .body(Map.of("name", "o", "creditCode", creditCode("220102", 4), "regionCode", "220102"))
        .post(ENTERPRISES)
        .then()
        .statusCode(403)
        .body(has("field", equalTo("creditCode")));
    as(token)
        .body(Map.of("name", "no code", "regionCode", "220102"))
        .post(ENTERPRISES)
        .then()
        .statusCode(403);
    as(token).get(ENTERPRISES).then().statusCode(200).body(has("items.id", equalTo(List.of(own))));
  }

  @Test
  void anOfficerOfAnotherCountySeesAndEntersNothingHere() {
    String id = enterprise(OFFICER, "unseen", DIVISION);
    String stranger = Tokens.county("350503");
    as(stranger).get(ENTERPRISES + "/" + id).then().statusCode(404);
    as(stranger).get(ENTERPRISES).then().body(has("items.id", not(hasItem(id))));
    as(stranger).queryParam("region", DIVISION).get(ENTERPRISES).then().statusCode(403);
    as(stranger)
        .body(Map.of("name", "x", "regionCode", DIVISION))
        .post(ENTERPRISES)
        .then()
        .statusCode(403);
    as(Tokens.city("3505")).get(ENTERPRISES + "/" + id).then().statusCode(200);
  }

  @Test
  void onlyWhoMayRegisterDoes() {
    Map<String, String> request = Map.of("name", "x", "regionCode", DIVISION);
    RestAssured.given()
        .contentType("application/json")
        .body(request)
        .post(ENTERPRISES)
        .then()
        .statusCode(401);
    as(Tokens.province("35")).body(request).post(ENTERPRISES).then().statusCode(403);
    as(Tokens.agency("a")).get(ENTERPRISES).then().statusCode(403);
    as(Tokens.admin()).get(ENTERPRISES).then().statusCode(403);
  }

  @Test
  void listsPageByPage() {
    String token = Tokens.county("350524");
    for (int i = 0; i < 5; i++) {
      enterprise(token, "page " + i, "350524");
    }
    Response first = as(token).queryParam("limit", 3).get(ENTERPRISES);
    first.then().body(has("items", hasSize(3)), has("next", notNullValue()));
    as(token)
        .queryParam("limit", 3)
        .queryParam("cursor", first.<String>path("next"))
        .get(ENTERPRISES)
        .then()
        .body(
            has("items", hasSize(2)),
            has("next", nullValue()),
            has("items[0].id", equalTo("TMP-350524-000004")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"x\",\"regionCode\":\"350502\"        | 400",
        "{\"name\":\"x\",\"regionCode\":\"350502\",\"a\":1} | 400",
        "{\"name\":\"\",\"regionCode\":\"350502\"}        | 400",
        "{\"regionCode\":\"350502\"}                      | 400",
        "{\"name\":\"x\"}                                 | 400",
        "{\"name\":\"a\\u0000b\",\"regionCode\":\"350502\"} | 400",
        "{\"name\":\"x\",\"regionCode\":\"359999\"}       | 400",
        "{\"name\":\"x\",\"regionCode\":\"35O502\"}       | 400",
        "{\"name\":\"x\",\"regionCode\":\"3505\"}         | 400",
        "{\"name\":[],\"regionCode\":\"350502\"}          | 400",
        "null                                             | 400",
        "[]                                               | 400",
      })
  void badInputIsRefusedPrecisely(String body, int status) {
    as(OFFICER).body(body).post(ENTERPRISES).then().statusCode(status);
  }

  @Test
  void aWrongCheckCharacterIsNamed() {
    as(OFFICER)
        .header("Accept-Language", "zh-CN")
        .body(Map.of("name", "x", "creditCode", "91350100M000100Y44", "regionCode", DIVISION))
        .post(ENTERPRISES)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("creditCode")), has("detail", containsString("校验码“3”")));
  }

  @Test
  void aTooLongNameIsRefused() {
    as(OFFICER)
        .body(Map.of("name", "x".repeat(201), "regionCode", DIVISION))
        .post(ENTERPRISES)
        .then()
        .statusCode(400);
  }

  @Test
  void anIdThatIsNoneIsTheClientsError() {
    as(OFFICER).get(ENTERPRISES + "/%00").then().statusCode(400);
    as(OFFICER).queryParam("cursor", "!").get(ENTERPRISES).then().statusCode(400);
    as(OFFICER).queryParam("limit", "0").get(ENTERPRISES).then().statusCode(400);
  }
}
