package io.guapai.hazard.risk;

import static io.guapai.hazard.Api.as;

import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** The risk list of an enterprise (风险分级管控清单), as its users use it. */
final class RiskList {

  static final String POINTS = "/hazard/v1/risk-points";

  private RiskList() {}

  static Map<String, Object> risk(TestUnit unit, int l, int e, int c) {
    Map<String, Object> risk = new HashMap<>();
    risk.put("name", "客梯层门 / landing door");
    risk.put("equipmentNo", unit.equipmentNo());
    risk.put("place", "lobby");
    risk.put("accident", "坠落 / fall into the shaft");
    risk.put("lec", Map.of("likelihood", l, "exposure", e, "consequence", c));
    risk.put("measure", "daily check of the door lock");
    risk.put("responsible", Map.of("name", "Wang Li", "post", "safety officer"));
    risk.put("controlLevel", "WORKSHOP");
    return risk;
  }

  static String add(TestUnit unit, int l, int e, int c) {
    return as(unit.owner())
        .body(risk(unit, l, e, c))
        .post(POINTS)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  static Response revise(TestUnit unit, String id, String ifMatch, Map<String, Object> risk) {
    return as(unit.owner())
        .header("If-Match", ifMatch)
        .body(risk)
        .post(POINTS + "/" + id + "/revision");
  }

  /** Takes a point off the list at its present version. */
  static Response withdraw(TestUnit unit, String id) {
    return as(unit.owner())
        .header("If-Match", as(unit.owner()).get(POINTS + "/" + id).header("ETag"))
        .body(Map.of("reason", "machine sold"))
        .post(POINTS + "/" + id + "/withdrawal");
  }

  static Map<String, Object> report(TestUnit unit, String point, String code) {
    Map<String, Object> report = new HashMap<>();
    report.put("equipmentNo", unit.equipmentNo());
    report.put("code", code);
    report.put("description", "seen on site");
    report.put("riskPointId", point);
    return report;
  }

  static Response found(TestUnit unit, String point, String code) {
    return as(unit.county()).body(report(unit, point, code)).post(Api.HAZARDS);
  }
}
