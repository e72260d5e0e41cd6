package io.guapai.notification.alert;

import static org.hamcrest.Matchers.equalTo;

import io.guapai.notification.Eventually;
import io.guapai.notification.Story;
import io.guapai.testing.Answer;
import io.guapai.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** Alerts as the service shows them to whoever asks. */
final class SeenAlerts {

  private SeenAlerts() {}

  /** What a token sees. */
  static ValidatableResponse list(String token, String query) {
    return RestAssured.given().auth().oauth2(token).get("/notification/v1/alerts" + query).then();
  }

  /** What the enterprise of a story sees of it. */
  static ValidatableResponse own(Story story) {
    return list(Tokens.enterprise(story.enterpriseId(), null), "?limit=200").statusCode(200);
  }

  static void await(Story story, int number) {
    Eventually.await()
        .until(
            () -> own(story).extract().as(Answer.class).getList("items").size(), equalTo(number));
  }
}
