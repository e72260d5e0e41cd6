package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.notification.Eventually;
import io.guapai.notification.Story;
import io.guapai.testing.Answer;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** Cases as officers meet them. */
final class Cases {

  private Cases() {}

  static ValidatableResponse get(String token, String path) {
    return RestAssured.given().auth().oauth2(token).get("/notification/v1/cases" + path).then();
  }

  static ValidatableResponse acknowledge(String token, String id, String... ifMatch) {
    var request = RestAssured.given().auth().oauth2(token);
    if (ifMatch.length == 1) {
      request.header("If-Match", ifMatch[0]);
    }
    return request.post("/notification/v1/cases/" + id + "/acknowledgement").then();
  }

  /** Publishes a listing and waits for the case that it opens. */
  static String open(Story story, Level level) {
    Streams.publish(story.listed(level));
    Eventually.await()
        .until(() -> own(story).extract().as(Answer.class).getList("items").size() == 1);
    return own(story).extract().as(Answer.class).get("items[0].id");
  }

  /** The cases of the story's enterprise. */
  static ValidatableResponse own(Story story) {
    return get(Tokens.enterprise(story.enterpriseId(), null), "").statusCode(200);
  }
}
