package io.guapai.equipment.licence;

import static io.guapai.equipment.Api.as;

import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is said when a licence is entered and acted on. */
public final class LicencePapers {

  public static final String LICENCES = "/equipment/v1/licences";

  private LicencePapers() {}

  /** An installer's licence for elevators, of two years so far. */
  public static Map<String, Object> elevators(String enterprise, LocalDate today) {
    Map<String, Object> paper = new LinkedHashMap<>();
    paper.put("enterpriseId", enterprise);
    paper.put("licenceNo", "TS3310" + UUID.randomUUID());
    paper.put("kind", "INSTALL");
    paper.put("scope", Map.of("covers", List.of("3000"), "limits", "A1"));
    paper.put("authority", "江苏省市场监督管理局");
    paper.put("issuedOn", today.minusYears(2).toString());
    paper.put("validUntil", today.plusYears(2).minusDays(1).toString());
    paper.put("reason", "许可决定书");
    return paper;
  }

  public static Response entering(String token, Map<String, Object> paper) {
    return as(token).body(paper).post(LICENCES);
  }

  /** Enters one and tells its address. */
  public static String entered(String token, Map<String, Object> paper) {
    return LICENCES
        + "/"
        + entering(token, paper).then().statusCode(201).extract().as(Answer.class).getString("id");
  }

  public static Response acting(
      String token, String address, String act, int version, Map<String, ?> paper) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(address + "/" + act);
  }

  /** Another scope: passenger elevators alone. */
  public static Map<String, Object> scope(LocalDate on) {
    return Map.of("scope", Map.of("covers", List.of("3100")), "on", on.toString(), "reason", "变更");
  }

  public static Map<String, String> decided(LocalDate on) {
    return Map.of("on", on.toString(), "reason", "决定书");
  }
}
