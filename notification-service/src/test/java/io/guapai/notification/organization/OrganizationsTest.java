package io.guapai.notification.organization;

import static io.guapai.notification.organization.Office.PATH;
import static io.guapai.notification.organization.Office.add;
import static io.guapai.notification.organization.Office.admin;
import static io.guapai.notification.organization.Office.body;
import static io.guapai.notification.organization.Office.post;
import static io.guapai.notification.organization.Office.problem;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.notification.Rows;
import io.guapai.runtime.identity.Transactions;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The administrator keeps the table of organizations, and the other services hear of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OrganizationsTest {

  @Inject TellingOrganizations telling;
  @Inject OrganizationBook book;
  @Inject Transactions transactions;
  private final String tag = UUID.randomUUID().toString().replace("-", "");
  private final String id = "Institute " + tag;
  private final String source = "/" + tag + "/office";

  /** What the other services were told of an organization. */
  private static List<Recorded> told(String organization, int many) {
    return about(
        organization,
        Streams.read("notification-events", all -> about(organization, all).size() >= many));
  }

  private static List<Recorded> about(String organization, List<Recorded> all) {
    return all.stream().filter(event -> organization.equals(event.key())).toList();
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
}
