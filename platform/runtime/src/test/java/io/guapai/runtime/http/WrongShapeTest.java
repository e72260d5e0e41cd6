package io.guapai.runtime.http;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WrongShapeTest {

  private static final String SHAPES = "/ledger/v1/shapes";
  private static final String COUNTY = Tokens.county("320312");

  private static final String OURS = "(?s).*(io\\.guapai|java\\.|jackson|class |ShapeResource|`).*";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'colour':'BLUE'} | colour | one of RED, GREEN; what came is the string \"BLUE\"",
        "{'colour':[]} | colour | one of RED, GREEN; what came is an array",
        "{'day':'2026-02-30'} | day | a date such as 2026-03-01; what came is the string",
        "{'day':{}} | day | must be a date such as 2026-03-01",
        "{'day':'+999999999-12-31'} | day | a date such as 2026-03-01; what came is the string",
        "{'day':'-0001-12-31'} | day | a date such as 2026-03-01; what came is the string",
        "{'day':0} | day | a date such as 2026-03-01; what came is a number",
        "{'day':[2026,3,1]} | day | a date such as 2026-03-01; what came is an array",
        "{'day':'2026-03-01T00:00:00Z'} | day | a date such as 2026-03-01; what came is the string",
        "{'at':'+999999999-12-31T00:00:00Z'} | at | a time such as",
        "{'at':0} | at | a time such as 2026-03-01T08:00:00Z; what came is a number",
        "{'at':'soon'} | at | a time such as",
        "{'id':'x'} | id | a UUID; what came is the string \"x\"",
        "{'count':'many'} | count | a whole number; what came is the string \"many\"",
        "{'count':{}} | count | a whole number; what came is an object",
        "{'length':'long'} | length | a number; what came is the string \"long\"",
        "{'flag':'maybe'} | flag | true or false; what came is the string \"maybe\"",
        "{'name':['a']} | name | a string; what came is an array",
        "{'inners':'x'} | inners | an array; what came is a string",
        "{'inners':[{'count':1},7]} | inners[1] | an object; what came is a number",
        "{'inners':[{'count':'y'}]} | inners[0].count | a whole number; what came is the string",
        "{'shade':1} | shade | means nothing here; possible: at, colour, count, day,",
      })
  void aFieldOfTheWrongKindIsNamedWithWhatWasExpectedAndWhatCameInJsonsWords(
      String body, String field, String detail) {
    refused(body, "en")
        .body(has("field", equalTo(field)))
        .body(has("detail", containsString(detail)));
  }

  @Test
  void inChineseAsWell() {
    refused("{'count':{}}", "zh-CN").body(has("detail", equalTo("请求体与要求的结构不符：count应为整数，收到的是对象")));
    refused("{name}", "zh-CN").body(has("detail", containsString("请求体与要求的结构不符：第1行")));
    refused("{'shade':1}", "zh-CN").body(has("detail", containsString("字段 shade 在此没有含义")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "7",
        "'x'",
        "{'name':'a'}{}",
        "{'name':'a'",
        "{name}",
        "{'name':'a','name':'b'}",
        "{'count':99999999999999999999}",
        "{'count':1e999999}",
        "null nothing"
      })
  void noOtherBodyIsAnsweredWithOurClasses(String body) {
    refused(body, "en");
  }

  @Test
  void aValueThatIsRefusedIsNamedInTheAskedLanguage() {
    refused("{'name':'far too long','inners':[]}", "en")
        .header("Content-Language", "en")
        .body(has("type", equalTo("urn:guapai:problem:values-refused")))
        .body(has("title", equalTo("Values to mend")))
        .body(has("field", equalTo("name")))
        .body(has("detail", containsString("name size must be between 1 and 3")))
        .body(has("violations[0].field", equalTo("name")));
    refused("{'name':'','inners':null}", "zh-CN")
        .header("Content-Language", "zh-CN")
        .body(has("title", equalTo("填写有误")))
        .body(has("detail", containsString("inners 必须填写；name 个数必须在1和3之间")));
  }

  @Test
  void whatTheFrameworkRefusesIsAKindOfProblemToo() {
    told(
        as(Tokens.enterprise("TMP-320312-000001", null)).body("{}").post(SHAPES),
        403,
        "not-for-your-role");
    told(as(COUNTY).get("/ledger/v1/nothing"), 404, "no-such-address");
    told(as(COUNTY).delete(SHAPES), 405, "method-not-taken");
    told(
        as(COUNTY).contentType("application/xml").body("<a/>").post(SHAPES),
        415,
        "media-type-not-taken");
    told(
        as(COUNTY).accept("application/xml").body("{}").post("/ledger/v1/entries"),
        406,
        "not-offered-as");
  }

  private static void told(Response answer, int status, String problem) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Content-Language", "zh-CN")
        .body(has("type", equalTo("urn:guapai:problem:" + problem)))
        .body(has("title", matchesRegex("[^a-z]+")))
        .body(not(matchesRegex(OURS)));
  }

  private static RequestSpecification as(String token) {
    return given()
        .auth()
        .oauth2(token)
        .header("Accept-Language", "zh-CN")
        .contentType(ContentType.JSON);
  }

  private static ValidatableResponse refused(String body, String language) {
    return given()
        .auth()
        .oauth2(COUNTY)
        .header("Accept-Language", language)
        .contentType(ContentType.JSON)
        .body(body.replace('\'', '"'))
        .post(SHAPES)
        .then()
        .statusCode(400)
        .body(not(matchesRegex(OURS)))
        .body(has("type", startsWith("urn:guapai:problem:")));
  }
}
