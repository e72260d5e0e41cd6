package io.guapai.inspection;

import static io.restassured.RestAssured.given;

import io.guapai.contracts.RegState;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.contracts.party.Given;
import io.guapai.contracts.party.KnownRole;
import io.guapai.testing.Organizations;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A lift that stands somewhere, with who maintains it. */
record Lifts(Units unit, String maintainer, AssignmentMade contract) {

  static final String PATH = "/inspection/v1/maintenance";
  static final double EAST = 120.5;
  static final double NORTH = 31.25;

  /** Under contract since a day. */
  static Lifts maintained(String region, LocalDate since) {
    return maintained(Units.elevator(since.plusYears(1)).in(region), since);
  }

  static Lifts maintained(Units unit, LocalDate since) {
    unit.register();
    stand(unit);
    String name = "Keeper " + UUID.randomUUID();
    Organizations.holder(KnownRole.MAINTAINER, name);
    return new Lifts(unit, name, contract(name, unit, since));
  }

  static AssignmentMade contract(String name, Units unit, LocalDate since) {
    return Organizations.assign(
        name,
        AssignmentBasis.CONTRACT,
        Given.EQUIPMENT,
        unit.id(),
        unit.enterprise(),
        since,
        since.plusYears(2));
  }

  private static void stand(Units unit) {
    Streams.publish(
        TestEvent.of(
                new EquipmentChanged(
                    unit.id(),
                    unit.no(),
                    unit.enterprise(),
                    "Enterprise",
                    unit.region(),
                    unit.variety(),
                    null,
                    unit.useState(),
                    RegState.REGISTERED,
                    unit.firstUse(),
                    unit.due(),
                    false,
                    BigDecimal.valueOf(EAST),
                    BigDecimal.valueOf(NORTH)))
            .withSequence(2));
    Awaitility.await()
        .until(
            () ->
                Units.one("select longitude from unit_place where equipment_id = ?", unit.id())
                    != null);
  }

  String token() {
    return Tokens.holder(KnownRole.MAINTAINER, maintainer);
  }

  String user() {
    return Tokens.enterprise(unit.enterprise(), null);
  }

  /** The visit that is planned, once it is. */
  String planned() {
    Awaitility.await().until(() -> one("id") != null);
    return String.valueOf(one("id"));
  }

  /** A column of the visit that is planned. */
  String one(String column) {
    return Units.one(
        "select " + column + " from maintenance where equipment_id = ? and state = 'PLANNED'",
        unit.id());
  }

  static Response get(String token, String path) {
    return given().auth().oauth2(token).get(path);
  }

  static Response act(String token, String id, String act, Object paper) {
    String version = get(token, PATH + "/" + id).header("ETag");
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", String.valueOf(version))
        .body(paper)
        .post(PATH + "/" + id + "/" + act);
  }

  Map<String, Object> checkIn(OffsetDateTime at) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("code", "https://guapai.example/unit.html?no=" + unit.no().replace(":", "%3A"));
    paper.put("checkedInAt", at + "");
    paper.put("longitude", EAST + 0.001);
    paper.put("latitude", NORTH);
    return paper;
  }

  /** All items in order. */
  Map<String, Object> finished(String id, String level, OffsetDateTime at) {
    List<String> items =
        get(token(), PATH + "/" + id + "/items" + (level == null ? "" : "?level=" + level))
            .path("item");
    Map<String, Object> paper = new HashMap<>();
    paper.put("doneAt", at + "");
    paper.put("level", level);
    paper.put("items", items.stream().map(item -> answer(item, "OK")).toList());
    paper.put(
        "mechanics",
        List.of(
            Map.of("name", "Wang", "certificateNo", "T-1"),
            Map.of("name", "Li", "certificateNo", "T-2")));
    return paper;
  }

  static Map<String, Object> answer(String item, String result) {
    Map<String, Object> answer = new HashMap<>();
    answer.put("item", item);
    answer.put("result", result);
    return answer;
  }

  /** One of the items failed. */
  @SuppressWarnings("unchecked")
  static void fail(Map<String, Object> done, String item) {
    ((List<Map<String, Object>>) done.get("items"))
        .stream()
            .filter(each -> each.get("item").equals(item))
            .forEach(
                each -> {
                  each.put("result", "FAILED");
                  each.put("remark", "worn contact");
                });
  }
}
