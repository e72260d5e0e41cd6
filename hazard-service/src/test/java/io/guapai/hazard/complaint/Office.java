package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;

import io.guapai.hazard.Api;
import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.util.Map;

/** The complaints as officers work on them. */
final class Office {

  static final String COMPLAINTS = "/hazard/v1/complaints";

  private Office() {}

  /** The id of the newest complaint of a region. */
  static String newest(String token, String region) {
    return as(token)
        .queryParam("region", region)
        .get(COMPLAINTS)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .get("items[0].id");
  }

  static Answer get(String token, String id) {
    return as(token).get(path(id)).then().statusCode(200).extract().as(Answer.class);
  }

  /** Acts on a complaint at its present version. */
  static Response act(String token, String id, String act, Map<String, ?> body) {
    return Api.atPresent(
        () -> get(token, id).getLong("version"), version -> act(token, id, act, body, version));
  }

  static Response act(String token, String id, String act, Map<String, ?> body, long version) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post(path(id) + "/" + act);
  }

  static void accept(String token, String id) {
    act(token, id, "acceptance", Map.of("accept", true, "reason", "ours")).then().statusCode(200);
  }

  static Response identity(String token, String id) {
    return as(token).queryParam("reason", "to call back").get(path(id) + "/identity");
  }

  static String path(String id) {
    return COMPLAINTS + "/" + id;
  }
}
