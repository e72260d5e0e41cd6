package io.guapai.equipment.people;

import static io.guapai.equipment.Api.as;

import io.guapai.testing.Answer;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Holders of certificates, and those who enter and employ them. */
public final class People {

  public static final String CERTIFICATES = "/equipment/v1/operator-certificates";
  public static final String EMPLOYMENTS = "/equipment/v1/operator-employments";
  public static final String UNITS = "/equipment/v1/operator-units";

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private People() {}

  /** An identity number that nobody has yet. */
  public static String citizen() {
    String start =
        "320812%04d0%d1%d%03d"
            .formatted(
                ThreadLocalRandom.current().nextInt(1950, 2005),
                ThreadLocalRandom.current().nextInt(1, 10),
                ThreadLocalRandom.current().nextInt(0, 10),
                ThreadLocalRandom.current().nextInt(0, 1000));
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (start.charAt(i) - '0') * WEIGHTS[i];
    }
    return start + "10X98765432".charAt(sum % 11);
  }

  /** A certificate for forklifts, as it is entered. */
  public static Map<String, Object> certificate(
      String number, LocalDate approvedOn, String... projects) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("holderName", "陈师傅");
    body.put("certificateNumber", number);
    body.put("issuingAuthority", "淮安市市场监督管理局");
    body.put("issuedOn", approvedOn.toString());
    body.put(
        "projects",
        List.of(projects).stream()
            .map(project -> Map.of("project", project, "approvedOn", approvedOn.toString()))
            .toList());
    return body;
  }

  public static ValidatableResponse enter(String token, Map<String, Object> body) {
    return as(token).body(body).post(CERTIFICATES).then();
  }

  /** Enters one and returns its id. */
  public static String entered(
      String token, String number, LocalDate approvedOn, String... projects) {
    return enter(token, certificate(number, approvedOn, projects))
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  public static ValidatableResponse employ(
      String token, String enterprise, String number, LocalDate from) {
    return as(token)
        .body(
            Map.of(
                "enterprise",
                enterprise,
                "certificateNumber",
                number,
                "holderName",
                "陈师傅",
                "employedOn",
                from.toString()))
        .post(EMPLOYMENTS)
        .then();
  }

  /** Employs somebody and returns the id of the employment. */
  public static String employed(String token, String enterprise, String number, LocalDate from) {
    return employ(token, enterprise, number, from)
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  /** Does an act at the version that the dossier has now. */
  public static ValidatableResponse act(
      String token, String dossier, String act, Map<String, ?> paper) {
    String tag = as(token).get(dossier).header("ETag");
    return as(token)
        .header("If-Match", tag == null ? "\"1\"" : tag)
        .body(paper)
        .post(dossier + "/" + act)
        .then();
  }

  /** Assigns somebody who is employed to a unit. */
  public static ValidatableResponse assign(
      String token, String employment, String equipmentNo, String project, LocalDate from) {
    return act(
        token,
        EMPLOYMENTS + "/" + employment,
        "units",
        Map.of("equipmentNo", equipmentNo, "project", project, "assignedOn", from.toString()));
  }
}
