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
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WrongShapeTest {

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

  private static ValidatableResponse refused(String body, String language) {
    return given()
        .auth()
        .oauth2(Tokens.county("320312"))
        .header("Accept-Language", language)
        .contentType(ContentType.JSON)
        .body(body.replace('\'', '"'))
        .post("/ledger/v1/shapes")
        .then()
        .statusCode(400)
        .body(not(matchesRegex(OURS)))
        .body(has("type", startsWith("urn:guapai:problem:")));
  }
}
