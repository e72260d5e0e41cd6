package io.guapai.notification.organization;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.notification.Rows;
import io.guapai.runtime.identity.Transactions;
import io.guapai.testing.Answer;
import io.guapai.testing.Json;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OrganizationsTest {

  private static final String PATH = "/notification/v1/organizations";

  @Inject TellingOrganizations telling;
  @Inject OrganizationBook book;
  @Inject Transactions transactions;

  private final String tag = UUID.randomUUID().toString().replace("-", "");
  private final String id = "Institute " + tag;
  private final String source = "/" + tag + "/office";

  private static RequestSpecification admin() {
    return given().auth().oauth2(Tokens.admin()).contentType(ContentType.JSON);
  }

  private static Map<String, Object> body(String id, String... sources) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", id);
    body.put("kinds", List.of("INSTITUTE"));
    body.put("sources", List.of(sources));
    body.put("types", List.of("inspection-reported"));
    body.put("regions", List.of("3204"));
    return body;
  }

  private static ValidatableResponse add(String id, String... sources) {
    return admin().body(body(id, sources)).post(PATH).then();
  }

  private ValidatableResponse post(String organization, String from, String institute) {
    return post(organization, from, institute, "io.guapai.inspection-reported.v1");
  }

  private ValidatableResponse post(
      String organization, String from, String institute, String type) {
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

  private static ValidatableResponse send(
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

  /** What the other services were told of an organization. */
  private static List<Recorded> told(String organization, int many) {
    return about(
        organization,
        Streams.read("notification-events", all -> about(organization, all).size() >= many));
  }

  private static List<Recorded> about(String organization, List<Recorded> all) {
    return all.stream().filter(event -> organization.equals(event.key())).toList();
  }

  private List<Recorded> produced() {
    return Streams.all("agency-events").stream()
        .filter(event -> source.equals(event.source()))
        .toList();
  }

  @Test
  void anAdministratorBindsChangesAndRemovesAnOrganization() {
    String location = add(id, source).statusCode(201).extract().header("Location");
    RequestSpecification plain = admin().urlEncodingEnabled(false);
    String tagged =
        plain
            .get(location)
            .then()
            .statusCode(200)
            .body(has("id", equalTo(id)))
            .body(has("name", equalTo(id)))
            .body(has("sources", equalTo(List.of(source))))
            .body(has("version", equalTo(1)))
            .extract()
            .header("ETag");
    Map<String, Object> changed = body(id, source + "/2");
    changed.put("regions", List.of("320400", "3203"));
    admin().body(changed).put(PATH + "/{id}", id).then().statusCode(428);
    admin()
        .body(changed)
        .header("If-Match", tagged)
        .put(PATH + "/{id}", id)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body(has("sources", equalTo(List.of(source + "/2"))))
        .body(has("regions", equalTo(List.of("3203", "3204"))));
    admin().body(changed).header("If-Match", tagged).put(PATH + "/{id}", id).then().statusCode(412);
    post(id, source, id).statusCode(403).body(has("type", equalTo(problem("source-not-bound"))));
    admin().header("If-Match", "\"2\"").delete(PATH + "/{id}", id).then().statusCode(204);
    admin().get(PATH + "/{id}", id).then().statusCode(404);
    admin()
        .get(PATH + "/{id}/history", id)
        .then()
        .statusCode(200)
        .body(has("items.act", equalTo(List.of("BIND", "CHANGE", "REMOVE"))))
        .body(has("items.capacity", equalTo(List.of("admin", "admin", "admin"))))
        .body(has("items[1].says.regions", equalTo(List.of("3203", "3204"))));
    admin().get(PATH + "/{id}/history/verify", id).then().body(has("intact", equalTo(true)));
    post(id, source + "/2", id)
        .statusCode(403)
        .body(has("type", equalTo(problem("sender-unknown"))))
        .body(has("detail", containsString(id)));
  }

  @Test
  void theListGoesOnWhereItsPageEnded() {
    add(id + " a", source + "/a").statusCode(201);
    add(id + " b", source + "/b").statusCode(201);
    String next =
        admin()
            .queryParam("limit", 1)
            .get(PATH)
            .then()
            .statusCode(200)
            .body(has("items", hasSize(1)))
            .extract()
            .as(Answer.class)
            .get("next");
    admin()
        .queryParam("limit", 200)
        .queryParam("cursor", next)
        .get(PATH)
        .then()
        .statusCode(200)
        .body(has("items", not(hasSize(0))));
  }

  @Test
  void enteringAnOrganizationTwiceWithOneKeyEntersItOnce() {
    for (int i = 0; i < 2; i++) {
      admin()
          .header("Idempotency-Key", tag)
          .body(body(id, source))
          .post(PATH)
          .then()
          .statusCode(201)
          .body(has("version", equalTo(1)));
    }
    add(id, source + "/else").statusCode(409).body(has("field", equalTo("id")));
  }

  @Test
  void onlyAnAdministratorKeepsTheTable() {
    for (String token :
        List.of(Tokens.agency(id), Tokens.institute(id, null), Tokens.province("32"))) {
      given().auth().oauth2(token).get(PATH).then().statusCode(403);
    }
    given().get(PATH).then().statusCode(401);
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
  void aSourceOfAnotherAlphabetOrOfThePlatformIsBoundToNobody() {
    for (String bad :
        List.of(
            "/" + tag + "/\u043effice", // Cyrillic о
            "/" + tag + "/%D0%BEffice",
            "/guapai/hazard",
            "/Guapai/hazard",
            "not a uri",
            "")) {
      add(id, bad).statusCode(400).body(has("field", equalTo("sources")));
    }
    add("Institutе " + tag, source).statusCode(400).body(has("field", equalTo("id")));
    Map<String, Object> body = body(id, source);
    body.put("types", List.of("hazard-overdue"));
    admin().body(body).post(PATH).then().statusCode(400).body(has("field", equalTo("types")));
    body.put("types", List.of("hazard-found"));
    body.put("regions", List.of("999999"));
    admin().body(body).post(PATH).then().statusCode(400);
    body.remove("regions");
    admin().body(body).post(PATH).then().statusCode(400);
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
  void theOtherServicesAreToldOfEveryOrganizationThatEntersChangesOrLeaves() {
    Map<String, Object> body = body(id, source);
    body.put("kinds", List.of("MAINTAINER", "INSTITUTE"));
    body.put("name", "徐州检验院 " + tag);
    admin().body(body).post(PATH).then().statusCode(201);
    body.put("name", "江苏检验院 " + tag);
    body.put("regions", List.of("32"));
    admin().body(body).header("If-Match", "\"1\"").put(PATH + "/{id}", id).then().statusCode(200);
    admin().header("If-Match", "\"2\"").delete(PATH + "/{id}", id).then().statusCode(204);

    List<Recorded> told = told(id, 3);
    assertEquals(
        List.of(
            "io.guapai.organization-registered.v1",
            "io.guapai.organization-changed.v1",
            "io.guapai.organization-removed.v1"),
        told.stream().map(Recorded::type).toList());
    assertEquals("徐州检验院 " + tag, told.get(0).json().path("name").asText());
    assertEquals("INSTITUTE", told.get(0).json().path("kinds").path(0).asText());
    assertEquals("MAINTAINER", told.get(0).json().path("kinds").path(1).asText());
    assertEquals("3204", told.get(0).json().path("regions").path(0).asText());
    assertEquals("江苏检验院 " + tag, told.get(1).json().path("name").asText());
    assertEquals("32", told.get(1).json().path("regions").path(0).asText());
  }

  @Test
  void anOrganizationThatWasEnteredBeforeAnybodyWasToldIsToldOnce() {
    String sender = "Older " + tag;
    Rows.change(
        "insert into organization (id, skeleton, name, name_skeleton, kind, types, regions,"
            + " version, changed_by, changed_at) values (?, ?, ?, ?, 'INSTITUTE',"
            + " '{inspection-reported}', '{3204}', 4, 'tests', now())",
        sender,
        sender,
        sender,
        sender);
    telling.start(new StartupEvent());
    assertEquals("4", told(sender, 1).get(0).headers().get("ce_sequence"));
    assertEquals(List.of(), transactions.asSystem(book::tellUntold));
    admin().get(PATH + "/{id}", sender).then().body(has("kinds", equalTo(List.of("INSTITUTE"))));
  }

  @Test
  void anOrganizationMayPostNothing() {
    Map<String, Object> body = body(id);
    body.remove("sources");
    body.remove("types");
    body.put("kinds", List.of("EXPERT"));
    admin()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(201)
        .body(has("sources", equalTo(List.of())))
        .body(has("kinds", equalTo(List.of("EXPERT"))));
    post(id, source, id).statusCode(403).body(has("type", equalTo(problem("source-not-bound"))));
    body.put("types", List.of("hazard-found"));
    admin().body(body).post(PATH).then().statusCode(400).body(has("field", equalTo("sources")));
    body.put("kinds", List.of());
    admin().body(body).post(PATH).then().statusCode(400);
    body.put("kinds", List.of("CIRCUS"));
    admin().body(body).post(PATH).then().statusCode(400);
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

  private static String problem(String slug) {
    return "urn:guapai:problem:" + slug;
  }
}
