package io.guapai.hazard;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;

import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** Hazards as tests report them and bring them on. */
public final class Reported {

  private Reported() {}

  /** Reports a hazard; the answer is not looked at. */
  public static Response report(String token, TestUnit unit, String code) {
    return report(token, unit, code, Map.of());
  }

  /** Reports a hazard with more fields than the necessary ones. */
  public static Response report(String token, TestUnit unit, String code, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("equipmentNo", unit.equipmentNo());
    body.put("code", code);
    body.putIfAbsent("description", "seen on site");
    return as(token).body(body).post(Api.HAZARDS);
  }

  /** The id of a hazard that the enterprise itself reported. */
  public static String byOwner(TestUnit unit, String code) {
    return report(unit.owner(), unit, code)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  /** The id of a hazard that the enterprise reported and the county confirmed and graded. */
  public static String graded(TestUnit unit, String grade) {
    String id = byOwner(unit, "GENERAL");
    confirm(unit, id);
    act(unit.county(), id, "grade", Map.of("grade", grade, "reason", "seen"))
        .then()
        .statusCode(200);
    return id;
  }

  public static void confirm(TestUnit unit, String id) {
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
  }

  /** Brings a general hazard that was graded to its end. */
  public static void close(TestUnit unit, String id) {
    act(unit.owner(), id, "rectification", Map.of("report", "done", "rectifiedBy", "Chen"))
        .then()
        .statusCode(200);
    act(unit.county(), id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200);
  }
}
