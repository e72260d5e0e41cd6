package io.guapai.notification.organization;

import static io.guapai.notification.organization.Office.PATH;
import static io.guapai.notification.organization.Office.add;
import static io.guapai.notification.organization.Office.admin;
import static io.guapai.notification.organization.Office.body;
import static io.guapai.notification.organization.Office.post;
import static io.guapai.notification.organization.Office.problem;
import static io.guapai.notification.organization.Office.send;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organization posts what it is bound to, and in nobody else's name. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OrganizationSendersTest {

  private final String tag = UUID.randomUUID().toString().replace("-", "");
  private final String id = "Institute " + tag;
  private final String source = "/" + tag + "/office";

  private List<Recorded> produced() {
    return Streams.all("agency-events").stream()
        .filter(event -> source.equals(event.source()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s/", "//%s", "/%S", "/./%s", "/%%2F%s", "%%2F%s", "%s#", "/%s/?"})
  void aSourceThatLooksLikeAnothersCanBeNeitherPostedFromNorRegistered(String pattern) {
    String lookalike = pattern.formatted(source.substring(1)).replaceFirst("^(?![/%])", "/");
    add(id, source).statusCode(201);
    String other = "Another " + tag;
    add(other, "/" + tag + "/elsewhere").statusCode(201);
    post(other, lookalike, other).statusCode(403);
    post(id, lookalike, id).statusCode(403).body(has("type", equalTo(problem("source-not-bound"))));
    add("Third " + tag, lookalike)
        .statusCode(409)
        .body(has("type", equalTo(problem("name-looks-taken"))))
        .body(has("field", equalTo("sources")));
    assertEquals(List.of(), produced());
  }

  @Test
  void nobodyReportsInTheNameOfAnotherInstitute() {
    String agency = "Agency " + tag;
    add(id, source).statusCode(201);
    add(agency, source + "/agency").statusCode(201);
    post(agency, source + "/agency", id)
        .statusCode(403)
        .body(has("type", equalTo(problem("speaks-for-another"))))
        .body(has("field", equalTo("data.institute")))
        .body(has("detail", containsString(agency)));
    post(agency, source, id)
        .statusCode(403)
        .body(has("type", equalTo(problem("source-not-bound"))))
        .body(has("field", equalTo("source")));
    assertEquals(List.of(), produced());
    post(id, source, id).statusCode(202);
    Map<String, String> headers = produced().get(0).headers();
    assertEquals(id, headers.get("ce_organization"));
    assertEquals("3204", headers.get("ce_territory"));
  }

  @Test
  void nobodyWithdrawsOrVisitsInTheNameOfAnotherInstitute() {
    Map<String, Object> body = body(id, source);
    body.put("types", List.of("visit-reported", "report-withdrawn"));
    admin().body(body).post(PATH).then().statusCode(201);
    for (String institute : List.of("Another institute", id)) {
      int status = institute.equals(id) ? 202 : 403;
      send(
              id,
              source,
              "io.guapai.report-withdrawn.v1",
              Map.of(
                  "reportNo", "R-1",
                  "equipmentNo", "MD:1",
                  "institute", institute,
                  "reason", "of another lift"))
          .statusCode(status);
      send(
              id,
              source,
              "io.guapai.visit-reported.v1",
              Map.of(
                  "reportNo", "R-2",
                  "equipmentNo", "MD:1",
                  "institute", institute,
                  "visitedOn", "2026-05-06",
                  "kind", "PERIODIC",
                  "outcome", "UNABLE_TO_INSPECT"))
          .statusCode(status);
    }
  }

  @Test
  void aFinderIsAPersonAndNoOtherOrganization() {
    String agency = "Agency " + tag;
    Map<String, Object> body = body(agency, source);
    body.put("types", List.of("hazard-found"));
    admin().body(body).post(PATH).then().statusCode(201);
    add(id, source + "/institute").statusCode(201);
    found(agency, id.toUpperCase(Locale.ROOT))
        .statusCode(403)
        .body(has("type", equalTo(problem("speaks-for-another"))))
        .body(has("field", equalTo("data.foundBy")));
    found(agency, "Inspector Sun").statusCode(202);
    found(agency, agency).statusCode(202);
    assertTrue(produced().stream().allMatch(event -> !event.json().toString().contains(id)));
  }

  private ValidatableResponse found(String agency, String foundBy) {
    return send(
        agency,
        source,
        "io.guapai.hazard-found.v1",
        Map.of(
            "equipmentNo", "MD:1",
            "code", "GENERAL",
            "description", "seen",
            "foundOn", "2026-05-06",
            "foundBy", foundBy));
  }

  @Test
  void aTypeThatIsNotBoundIsRefusedWithThoseThatAre() {
    add(id, source).statusCode(201);
    post(id, source, id, "io.guapai.hazard-found.v1")
        .statusCode(403)
        .body(has("type", equalTo(problem("type-not-bound"))))
        .body(has("field", equalTo("type")))
        .body(has("detail", containsString("inspection-reported")));
  }

  @Test
  void aSenderWithoutOrganizationPostsNothing() {
    given()
        .auth()
        .oauth2(Tokens.of("lonely", List.of("agency"), null, null, null))
        .header("Content-Type", "application/cloudevents+json")
        .body("{}".getBytes(StandardCharsets.UTF_8))
        .post("/events")
        .then()
        .statusCode(403)
        .body(has("type", equalTo(problem("sender-unnamed"))));
  }
}
