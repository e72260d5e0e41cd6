package io.guapai.scoring;

import static io.restassured.RestAssured.given;

import io.guapai.testing.Tokens;
import io.restassured.path.json.JsonPath;
import java.util.List;

/** What the province's officer sees. */
public final class Desk {

  private Desk() {}

  public static JsonPath enterprise(Firm firm) {
    return given()
        .auth()
        .oauth2(Tokens.province("32"))
        .get("/scoring/v1/enterprises/{id}", firm.id())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Codes of the vetoes in force. */
  public static List<String> vetoes(Firm firm) {
    return enterprise(firm).getList("vetoes.code");
  }

  /** Ids of the records that make a veto stand. */
  public static List<String> causes(Firm firm, String code) {
    return enterprise(firm).getList("vetoes.find { it.code == '" + code + "' }.causes.id");
  }
}
