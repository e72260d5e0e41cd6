package io.guapai.equipment.assignment;

import static io.guapai.equipment.Api.as;

import io.guapai.testing.Answer;
import io.guapai.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Assignments as those make them who answer for what is given. */
final class Giving {

  static final String PATH = "/equipment/v1/assignments";
  static final String REGION = "320324";
  static final String COUNTY = Tokens.county(REGION);

  private Giving() {}

  /** The body of one for a unit, from a day on. */
  static Map<String, Object> assignment(
      LocalDate from, String basis, String organization, String givenId) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("basis", basis);
    body.put("organization", organization);
    body.put("given", "EQUIPMENT");
    body.put("givenId", givenId);
    body.put("from", from.toString());
    body.put("reason", "plan of the year");
    return body;
  }

  static ValidatableResponse make(String token, Map<String, Object> body) {
    return as(token).body(body).post(PATH).then();
  }

  static String made(String token, Map<String, Object> body) {
    return make(token, body).statusCode(201).extract().as(Answer.class).get("id");
  }

  static ValidatableResponse end(String token, String id) {
    return as(token)
        .header("If-Match", "\"1\"")
        .body(Map.of("reason", "over"))
        .post(PATH + "/" + id + "/end")
        .then();
  }
}
