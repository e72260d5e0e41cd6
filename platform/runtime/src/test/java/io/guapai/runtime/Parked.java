package io.guapai.runtime;

import static io.restassured.RestAssured.given;

import io.guapai.testing.Answer;
import io.guapai.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ledger's parked records, as its administrator sees them. */
public final class Parked {

  private Parked() {}

  /** All that are parked, oldest first. */
  public static List<Map<String, Object>> all() {
    List<Map<String, Object>> all = new ArrayList<>();
    String cursor = "";
    do {
      Answer page =
          given()
              .auth()
              .oauth2(Tokens.admin())
              .get("/ledger/v1/dead-letters?limit=200&cursor=" + cursor)
              .then()
              .statusCode(200)
              .extract()
              .as(Answer.class);
      all.addAll(page.getList("items"));
      cursor = Objects.requireNonNullElse(page.getString("next"), "");
    } while (!cursor.isEmpty());
    return all;
  }

  /** Those whose data, key or position hold a text. */
  public static List<Map<String, Object>> with(String text) {
    return all().stream()
        .filter(
            letter ->
                letter.get("data").toString().contains(text)
                    || letter.get("key").toString().contains(text)
                    || letter.get("attributes").toString().contains(text))
        .toList();
  }

  public static ValidatableResponse replay(Object id) {
    return given()
        .auth()
        .oauth2(Tokens.admin())
        .post("/ledger/v1/dead-letters/{id}/replay", id)
        .then();
  }

  public static ValidatableResponse discard(Object id) {
    return given()
        .auth()
        .oauth2(Tokens.admin())
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "sent twice by hand"))
        .post("/ledger/v1/dead-letters/{id}/discard", id)
        .then();
  }
}
