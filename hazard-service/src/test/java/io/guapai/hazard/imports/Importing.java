package io.guapai.hazard.imports;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.guapai.hazard.Api;
import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Uploads of hazards as a client makes them. */
public final class Importing {

  public static final String IMPORTS = "/hazard/v1/imports";

  private Importing() {}

  /** Sends a file and a profile, whatever they are. */
  static Response post(String token, String csv, String profile, boolean dryRun) {
    return given()
        .queryParam("dryRun", dryRun)
        .header("Authorization", "Bearer " + token)
        .multiPart("file", "hazards.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
        .multiPart("profile", "profile.yaml", profile.getBytes(StandardCharsets.UTF_8))
        .post(IMPORTS);
  }

  /** Sends what must be accepted; returns the job's id. */
  public static String accepted(String token, String csv, String profile) {
    return post(token, csv, profile, false).then().statusCode(202).extract().path("id");
  }

  /** Waits until a job has ended, and returns it. */
  public static Answer ended(String token, String job) {
    return await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> Api.as(token).get(IMPORTS + "/" + job).as(Answer.class),
            answer -> answer.get("finishedAt") != null);
  }
}
