package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.IMPORTS;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.guapai.equipment.Api;
import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Uploads as a client makes them. */
public final class Importing {

  private Importing() {}

  /** Sends a file and a profile, whatever they are. */
  public static Response post(String token, byte[] csv, String profile) {
    return post(token, csv, profile, Map.of());
  }

  /** The same, imported in a way of its own. */
  public static Response post(
      String token, byte[] csv, String profile, Map<String, Object> parameters) {
    return given()
        .queryParams(parameters)
        .header("Authorization", "Bearer " + token)
        .multiPart("file", "register.csv", csv, "text/csv")
        .multiPart("profile", "profile.yaml", profile.getBytes(StandardCharsets.UTF_8))
        .post(IMPORTS);
  }

  /** Sends what must be accepted; returns the job's address. */
  public static String accepted(String token, byte[] csv, String profile) {
    return accepted(token, csv, profile, Map.of());
  }

  /** The same, imported in a way of its own. */
  public static String accepted(
      String token, byte[] csv, String profile, Map<String, Object> parameters) {
    Response answer = post(token, csv, profile, parameters);
    answer.then().statusCode(202);
    String path = IMPORTS + "/" + answer.as(Answer.class).get("id");
    answer.then().header("Location", endsWith(path));
    return path;
  }

  public static String accepted(String token, String csv, String profile) {
    return accepted(token, csv.getBytes(StandardCharsets.UTF_8), profile);
  }

  /** Waits until a job has ended, and returns it. */
  public static Response ended(String token, String job) {
    return await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> Api.as(token).get(job),
            answer -> answer.as(Answer.class).get("finishedAt") != null);
  }

  /** The rejections of a job as CSV. */
  public static String rejections(String token, String job, String language) {
    return Api.as(token)
        .header("Accept-Language", language)
        .get(job + "/rejections")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .extract()
        .asString();
  }
}
