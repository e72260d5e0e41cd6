package io.guapai.scoring;

import static io.restassured.RestAssured.given;

import io.guapai.testing.Answer;
import io.guapai.testing.Tokens;
import java.util.List;

/** What the province's officer sees. */
public final class Desk {

  private Desk() {}

  public static Answer enterprise(Firm firm) {
    return given()
        .auth()
        .oauth2(Tokens.province("32"))
        .get("/scoring/v1/enterprises/{id}", firm.id())
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  /** Codes of the vetoes in force. */
  public static List<String> vetoes(Firm firm) {
    return enterprise(firm).getList("vetoes.code");
  }

  /** Ids of the records that make a veto stand. */
  public static List<String> causes(Firm firm, String code) {
    return enterprise(firm).getList("vetoes[code=" + code + "].causes.id");
  }
}
