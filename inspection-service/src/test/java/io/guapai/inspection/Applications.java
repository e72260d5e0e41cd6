package io.guapai.inspection;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applications for inspections as their callers send and see them. */
final class Applications {

  static final String PATH = "/inspection/v1/inspection-applications";

  private Applications() {}

  static Map<String, Object> paper(String... units) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("instituteId", Reports.INSTITUTE);
    paper.put("kind", "PERIODIC");
    paper.put("contact", "王工 13800000000");
    if (units.length > 0) {
      paper.put("equipmentNos", List.of(units));
    }
    return paper;
  }

  static Map<String, Object> on(LocalDate day) {
    return Map.of("scheduledOn", day + "");
  }

  static Response apply(String token, Map<String, Object> paper) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(paper).post(PATH);
  }

  static Response act(String token, String id, String act, Map<String, Object> paper) {
    return tried(token, id, act, version(id), paper);
  }

  static Response tried(
      String token, String id, String act, String version, Map<String, Object> paper) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(PATH + "/" + id + "/" + act);
  }

  static ValidatableResponse dates(String token, Units unit) {
    return given().auth().oauth2(token).get("/inspection/v1/due-dates/" + unit.id()).then();
  }

  static ValidatableResponse get(String token, String id) {
    return given().auth().oauth2(token).get(PATH + "/" + id).then().statusCode(200);
  }

  /** What somebody has to do. */
  static ValidatableResponse work(String token) {
    return given().auth().oauth2(token).get("/inspection/v1/work?limit=200").then().statusCode(200);
  }

  static String version(String id) {
    return String.valueOf(
        Units.one("select version from inspection_application where id::text = ?", id));
  }

  static void set(String id, String what) {
    Units.one("update inspection_application set " + what + " where id::text = ? returning id", id);
  }

  static String problem(Response answer) {
    return String.valueOf(answer.<String>path("type")).replace("urn:guapai:problem:", "");
  }
}
