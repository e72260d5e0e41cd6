package io.guapai.notification.escalation;

import static org.hamcrest.Matchers.equalTo;

import io.guapai.contracts.Level;
import io.guapai.notification.Eventually;
import io.guapai.notification.Story;
import io.guapai.testing.Answer;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;

/** Cases as officers meet them. */
final class Cases {

  /** A Thursday; the two working days after it are Friday and Monday. */
  static final Instant LISTED = Instant.parse("2022-07-28T02:00:00Z");

  static final Instant COUNTY_TOO_LATE = Instant.parse("2022-08-01T16:00:00Z");
  static final Instant CITY_TOO_LATE = Instant.parse("2022-08-04T16:00:00Z");
  static final Instant PROVINCE_TOO_LATE = Instant.parse("2022-08-09T16:00:00Z");

  private Cases() {}

  static ValidatableResponse get(String token, String path) {
    return RestAssured.given().auth().oauth2(token).get("/notification/v1/cases" + path).then();
  }

  /** Acknowledges a case at the version that the officer sees, or at another. */
  static ValidatableResponse acknowledge(String token, String id, String... ifMatch) {
    String seen = ifMatch.length == 1 ? ifMatch[0] : get(token, "/" + id).extract().header("ETag");
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", seen == null ? "\"0\"" : seen)
        .body(Map.of())
        .post("/notification/v1/cases/" + id + "/acknowledgement")
        .then();
  }

  /** Publishes a listing and waits for the case that it opens. */
  static String open(Story story, Level level) {
    Streams.publish(story.listed(level));
    Eventually.await()
        .until(() -> own(story).extract().as(Answer.class).getList("items").size() == 1);
    return own(story).extract().as(Answer.class).get("items[0].id");
  }

  /** Waits until the first case of the story's enterprise is so. */
  static void awaitState(Story story, CaseState state, Level level) {
    Eventually.await()
        .until(
            () -> first(story, "state") + " " + first(story, "level"),
            equalTo(state.name() + " " + level.name()));
  }

  /** The cases of the story's enterprise. */
  static ValidatableResponse own(Story story) {
    return get(Tokens.enterprise(story.enterpriseId(), null), "").statusCode(200);
  }

  /** A field of the first case of the story's enterprise. */
  static String first(Story story, String field) {
    return own(story).extract().as(Answer.class).get("items[0]." + field);
  }
}
