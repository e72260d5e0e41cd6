package io.guapai.inspection;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Papers of who was at an enterprise, and how they are handed in. */
final class OnSite {

  static final String CONFIRMATIONS = "/inspection/v1/confirmations";
  static final String VISITS = "/inspection/v1/visits";
  static final String PATROLS = "/inspection/v1/patrols";
  static final String DIAGNOSES = "/inspection/v1/diagnoses";
  static final String JOINT_CHECKS = "/inspection/v1/joint-checks";
  static final String COUNTY = "330502";
  static final String TOWNSHIP = "330502001";

  private OnSite() {}

  /** A unit in use of an enterprise of its own. */
  static Units unit(LocalDate today) {
    return Units.elevator(today.plusDays(200)).in(TOWNSHIP).register();
  }

  /** One more unit of the same enterprise. */
  static Units another(Units first) {
    String id = UUID.randomUUID().toString();
    return new Units(
            id,
            "T:" + id.substring(0, 13),
            first.enterprise(),
            first.region(),
            "3110",
            first.useState(),
            first.firstUse(),
            first.due())
        .register();
  }

  /** All in order, as it is at an enterprise with one unit. */
  static Map<String, Object> confirmation(Units unit, LocalDate on) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("enterpriseId", unit.enterprise());
    paper.put("on", on + "");
    paper.put("unitsFound", 1);
    paper.put("operators", 2);
    paper.put("certified", 2);
    paper.put("safetySystem", "CARRIED_OUT");
    paper.put("countersignature", Map.of("signature", "SIGNED", "signatory", "王厂长"));
    return paper;
  }

  static Map<String, Object> visit(Units unit, LocalDate on) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("enterpriseId", unit.enterprise());
    paper.put("on", on + "");
    paper.put("purposes", List.of("PUBLICITY"));
    paper.put("visitors", "李协管");
    paper.put("told", "电梯安全使用要求");
    paper.put("materials", "致用户的一封信");
    paper.put("countersignature", Map.of("signature", "SIGNED", "signatory", "王厂长"));
    return paper;
  }

  static Map<String, Object> finding(String matter, String equipmentNo, String description) {
    Map<String, Object> finding = new HashMap<>();
    finding.put("matter", matter);
    finding.put("equipmentNo", equipmentNo);
    finding.put("description", description);
    return finding;
  }

  static String coordinator() {
    return Tokens.coordinator(TOWNSHIP);
  }

  static Map<String, Object> diagnosis(
      Units unit, LocalDate today, boolean conflict, String... experts) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("enterpriseId", unit.enterprise());
    paper.put("question", "起重机金属结构裂纹");
    paper.put(
        "experts",
        List.of(experts).stream()
            .map(each -> Map.of("expert", each, "name", "专家" + each, "conflict", conflict))
            .toList());
    paper.put("fromDay", today + "");
    paper.put("toDay", today.plusDays(30) + "");
    return paper;
  }

  static Map<String, Object> jointCheck(Units unit, LocalDate today, boolean secondLeads) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("enterpriseId", unit.enterprise());
    paper.put("title", "燃气专项联合检查");
    paper.put("plannedOn", today + "");
    paper.put(
        "departments",
        List.of(
            Map.of("department", "市场监管局", "lead", true, "task", "压力管道"),
            Map.of("department", "Fire brigade J", "lead", secondLeads, "task", "消防通道")));
    return paper;
  }

  static Response post(String token, String path, Map<String, ?> paper) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(paper).post(path);
  }

  static Response post(String token, String path, long version, Map<String, ?> paper) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(path);
  }

  static Response get(String token, String path) {
    return given().auth().oauth2(token).get(path);
  }

  /** Hands in what is taken. */
  static String taken(Response answer) {
    assertEquals(201, answer.statusCode(), answer.asString());
    return answer.path("id");
  }

  static String problem(Response answer) {
    return String.valueOf(answer.<String>path("type")).replace("urn:guapai:problem:", "");
  }
}
