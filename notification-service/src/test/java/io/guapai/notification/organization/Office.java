package io.guapai.notification.organization;

import static io.restassured.RestAssured.given;

import io.guapai.testing.Json;
import io.guapai.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The administrator's table of organizations, and what those post who stand in it. */
final class Office {

  static final String PATH = "/notification/v1/organizations";

  private Office() {}

  static RequestSpecification admin() {
    return given().auth().oauth2(Tokens.admin()).contentType(ContentType.JSON);
  }

  static Map<String, Object> body(String id, String... sources) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", id);
    body.put("kinds", List.of("INSTITUTE"));
    body.put("sources", List.of(sources));
    body.put("types", List.of("inspection-reported"));
    body.put("regions", List.of("3204"));
    return body;
  }

  static ValidatableResponse add(String id, String... sources) {
    return admin().body(body(id, sources)).post(PATH).then();
  }

  static ValidatableResponse post(String organization, String from, String institute) {
    return post(organization, from, institute, "io.guapai.inspection-reported.v1");
  }

  static ValidatableResponse post(String organization, String from, String institute, String type) {
    Map<String, Object> data =
        Map.of(
            "reportNo", "R-1",
            "equipmentNo", "MD:1",
            "kind", "PERIODIC",
            "conclusion", "RECHECK_PASS",
            "inspectedOn", "2026-05-06",
            "institute", institute);
    return send(organization, from, type, data);
  }

  static ValidatableResponse send(
      String organization, String from, String type, Map<String, ?> data) {
    return given()
        .auth()
        .oauth2(Tokens.agency(organization))
        .header("Content-Type", "application/cloudevents+json")
        .body(
            Json.write(
                    Map.of(
                        "specversion",
                        "1.0",
                        "id",
                        UUID.randomUUID().toString(),
                        "source",
                        from,
                        "type",
                        type,
                        "data",
                        data))
                .getBytes(StandardCharsets.UTF_8))
        .post("/events")
        .then();
  }

  static String problem(String slug) {
    return "urn:guapai:problem:" + slug;
  }
}
