package io.guapai.notification.alert;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.notification.Story;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AlertListTest {

  @Test
  void pagesFollowEachOtherFromTheNewestAlert() {
    Story story = Story.in("320411");
    IntStream.range(0, 5)
        .forEach(
            i ->
                Streams.publish(
                    new InspectionOverdue(
                        "eq", "no-" + i, story.enterpriseId(), "320411", "3110", Story.DUE)));
    SeenAlerts.await(story, 5);
    String token = Tokens.enterprise(story.enterpriseId(), null);
    Map<String, Object> first =
        SeenAlerts.list(token, "?limit=3")
            .body(has("items", hasSize(3)))
            .extract()
            .as(Answer.class)
            .getMap("$");
    SeenAlerts.list(token, "?limit=3&cursor=" + first.get("next"))
        .body(has("items", hasSize(2)))
        .body(has("next", nullValue()));
    SeenAlerts.list(token, "?cursor=nonsense").statusCode(400);
    SeenAlerts.list(token, "?limit=0").statusCode(400);
    SeenAlerts.list(token, "?limit=many").statusCode(400);
  }

  @Test
  void anOfficerSeesTheOwnTerritoryAndNoOther() {
    Story story = Story.in("320412");
    Streams.publish(story.inspectionOverdue());
    SeenAlerts.await(story, 1);
    String find = "items[enterpriseId=" + story.enterpriseId() + "]*";
    SeenAlerts.list(Tokens.county("320412"), "?limit=200").body(has(find, hasSize(1)));
    SeenAlerts.list(Tokens.city("3204"), "?limit=200").body(has(find, hasSize(1)));
    SeenAlerts.list(Tokens.province("32"), "?region=320412&limit=200").body(has(find, hasSize(1)));
    SeenAlerts.list(Tokens.county("320411"), "?limit=200")
        .statusCode(200)
        .body(has(find, hasSize(0)));
    SeenAlerts.list(Tokens.city("3204"), "?region=320411&limit=200").body(has(find, hasSize(0)));
    SeenAlerts.list(Tokens.county("320411"), "?region=320412").statusCode(403);
    SeenAlerts.list(Tokens.county("320411"), "?region=999999").statusCode(400);
    SeenAlerts.list(Tokens.county("320411"), "?region=x").statusCode(400);
    SeenAlerts.list(Tokens.enterprise("another", null), "")
        .statusCode(200)
        .body(has("items", hasSize(0)));
    SeenAlerts.list(Tokens.of("lost", List.of("county"), null, null, null), "").statusCode(403);
    SeenAlerts.list(Tokens.agency("a"), "").statusCode(403);
    SeenAlerts.list(Tokens.admin(), "").statusCode(403);
    RestAssured.get("/notification/v1/alerts").then().statusCode(401);
  }

  @Test
  void withoutAScopeTheDatabaseItselfShowsNothing() throws SQLException {
    Story story = Story.in("320411");
    Streams.publish(story.inspectionOverdue());
    SeenAlerts.await(story, 1);
    for (String table :
        List.of(
            "alert",
            "known_enterprise",
            "known_hazard",
            "escalation_case",
            "ladder_step",
            "source_claim",
            "receipt")) {
      try (Connection application = Database.asApplication();
          Statement statement = application.createStatement();
          ResultSet row = statement.executeQuery("select count(*) from " + table)) {
        row.next();
        assertEquals(0, row.getLong(1), table);
      }
    }
    try (Connection application = Database.asApplication();
        Statement statement = application.createStatement()) {
      statement.execute("select set_config('guapai.region', '320412', false)");
      assertEquals(
          0,
          statement.executeUpdate(
              "update alert set severity = 'INFO'"
                  + " where enterprise_id = '"
                  + story.enterpriseId()
                  + "'"));
    }
  }
}
