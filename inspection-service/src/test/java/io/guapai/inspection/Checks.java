package io.guapai.inspection;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.hazard.InspectorAppointed;
import io.guapai.testing.Answer;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * A county whose enterprises are checked: two inspectors of its city and two of its own, each the
 * account of a token of the tests.
 */
record Checks(String county) {

  static final String PLANS = "/inspection/v1/check-plans";
  static final String CAMPAIGNS = "/inspection/v1/campaigns";
  static final String DRAWS = "/inspection/v1/draws";
  static final String CHECKS = "/inspection/v1/checks";
  static final String AVOIDANCES = "/inspection/v1/avoidances";

  /** Before any day that the clock of the tests shows. */
  private static final LocalDate EARLY = LocalDate.of(2010, 1, 1);

  /** The inspectors are appointed when the first test asks for them. */
  static Checks in(String county) {
    Checks checks = new Checks(county);
    appoint("city-" + checks.city(), checks.cityCertificate(1), checks.city(), null);
    appoint("city-" + checks.city() + "-2", checks.cityCertificate(2), checks.city(), null);
    appoint("county-" + county, checks.certificate(1), county, null);
    appoint("county-" + county + "-2", checks.certificate(2), county, null);
    return checks;
  }

  /** One more, with a last day in office if it has one. */
  static void appoint(
      String account, String certificate, String region, @Nullable LocalDate lastDay) {
    String known = "select certificate_no from check_inspector where certificate_no = ?";
    if (Units.one(known, certificate) == null) {
      Streams.publish(
          new InspectorAppointed(
              UUID.randomUUID().toString(),
              account,
              "监察员" + account,
              certificate,
              region,
              EARLY,
              lastDay));
      Awaitility.await().until(() -> certificate.equals(Units.one(known, certificate)));
    }
  }

  String city() {
    return county.substring(0, 4);
  }

  String certificate(int which) {
    return "ZF-" + county + "-" + which;
  }

  String cityCertificate(int which) {
    return "ZF-" + city() + "-" + which;
  }

  List<String> certificates() {
    return List.of(certificate(1), certificate(2));
  }

  String first() {
    return Tokens.county(county);
  }

  String second() {
    return Tokens.colleague("county", county);
  }

  /** An enterprise with a lift in use. */
  Units enterprise() {
    // Not overdue, which would weigh in a draw.
    Units lift = Units.elevator(LocalDate.now(ZoneOffset.UTC).plusYears(1)).in(county).register();
    Streams.publish(
        new EnterpriseRegistered(
            lift.enterprise(), "单位" + lift.enterprise(), null, true, county, false, null));
    Awaitility.await()
        .until(
            () ->
                ("单位" + lift.enterprise())
                    .equals(
                        Units.one(
                            "select name from check_enterprise where id = ?", lift.enterprise())));
    return lift;
  }

  List<Units> enterprises(int count) {
    List<Units> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(enterprise());
    }
    return all;
  }

  /** A check of an enterprise with a reason of its own, by both inspectors of the county. */
  Map<String, Object> check(Units lift, LocalDate day) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("kind", "OTHER");
    paper.put("mode", "OPEN");
    paper.put("enterpriseId", lift.enterprise());
    paper.put("plannedOn", day.toString());
    paper.put("inspectors", certificates());
    paper.put("checklists", List.of("ELEVATOR"));
    paper.put("reason", "群众举报");
    return paper;
  }

  /** A record of the lifts' checklist in which one item fails at a lift. */
  static Map<String, Object> record(Units lift, LocalDate day) {
    List<Map<String, Object>> answers = new ArrayList<>();
    for (int item = 1; item <= 7; item++) {
      answers.add(
          new HashMap<>(
              Map.of(
                  "checklist",
                  "ELEVATOR",
                  "edition",
                  "P-1",
                  "item",
                  String.valueOf(item),
                  "result",
                  item == 5 ? "NOT_APPLICABLE" : "CONFORMS")));
    }
    answers.get(3).put("result", "FAILS");
    answers.get(3).put("equipmentNos", List.of(lift.no()));
    answers.get(3).put("note", "三层门锁短接");
    return new HashMap<>(
        Map.of(
            "checkedOn",
            day.toString(),
            "place",
            "1号楼",
            "answers",
            answers,
            "others",
            List.of(Map.of("description", "机房堆放杂物")),
            "conclusion",
            "责令限期整改"));
  }

  static Response open(String token, String list, Object paper) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(paper).post(list);
  }

  /** Opens one that is allowed, and returns its id. */
  static String opened(String token, String list, Object paper) {
    Response answer = open(token, list, paper);
    assertEquals(201, answer.statusCode(), answer.asString());
    return answer.as(Answer.class).getString("id");
  }

  static Response get(String token, String address) {
    return given().auth().oauth2(token).get(address);
  }

  /** Does an act on the version that the caller sees, or on the first where he sees none. */
  static Response act(String token, String list, String id, String act, Object paper) {
    String tag = get(token, list + "/" + id).header("ETag");
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", tag == null ? "\"1\"" : tag)
        .body(paper)
        .post(list + "/" + id + "/" + act);
  }

  /** Does one that is allowed. */
  static Answer done(String token, String list, String id, String act, Object paper) {
    Response answer = act(token, list, id, act, paper);
    assertEquals(2, answer.statusCode() / 100, act + ": " + answer.asString());
    return answer.as(Answer.class);
  }

  static void refused(String problem, Response answer) {
    assertEquals(
        "urn:guapai:problem:" + problem,
        answer.as(Answer.class).getString("type"),
        answer.statusCode() + " " + answer.asString());
  }

  Map<String, Object> campaign(LocalDate today) {
    return new HashMap<>(
        Map.of(
            "title",
            "电梯安全专项检查",
            "basis",
            "某事故通报",
            "keyUnitsOnly",
            false,
            "criteria",
            List.of("门锁回路"),
            "stages",
            List.of(
                stage("SELF_CHECK", today, today.plusDays(10)),
                stage("CHECK", today.plusDays(11), today.plusDays(40)))));
  }

  static Map<String, Object> stage(String kind, LocalDate from, LocalDate to) {
    return Map.of("kind", kind, "tasks", "任务", "from", from.toString(), "to", to.toString());
  }

  /** A draw for a campaign of the county that is announced, of so many. */
  Map<String, Object> draw(LocalDate today, int toDraw) {
    String id = opened(first(), CAMPAIGNS, campaign(today));
    done(first(), CAMPAIGNS, id, "announcement", Map.of("documentNo", "通〔2026〕1号"));
    return new HashMap<>(Map.of("campaignId", id, "round", 1, "toDraw", toDraw));
  }
}
