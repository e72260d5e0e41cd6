package io.guapai.equipment.cylinder;

import static io.guapai.equipment.Api.as;

import io.guapai.equipment.Api;
import io.guapai.testing.Answer;
import io.guapai.testing.Tokens;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A filling station with its system, as tests need one. */
final class Filling {

  static final String CYLINDERS = "/equipment/v1/cylinders";
  static final String EVENTS = "/equipment/v1/cylinder-events";
  static final String GATE = "/equipment/v1/filling-gate";
  static final String REFUSALS = "/equipment/v1/filling-refusals";
  static final String DAYS = "/equipment/v1/cylinder-days";
  static final String REACH = "/equipment/v1/cylinder-reach";

  private static final AtomicInteger STATIONS = new AtomicInteger();

  final String county;
  final String id;
  final String name;
  final String token;
  private final AtomicInteger numbers = new AtomicInteger();
  private final String prefix;

  /** A station that is licensed to fill LPG. */
  Filling(String county) {
    this(county, true);
  }

  Filling(String county, boolean licensed) {
    this.county = county;
    this.prefix = "T" + STATIONS.incrementAndGet() + "X" + System.nanoTime() % 1_000_000;
    this.name = "Gas station " + prefix;
    this.id = Api.enterprise(officer(), name, county);
    this.token = Tokens.enterprise(id, null);
    if (licensed) {
      license("液化石油气");
    }
  }

  /** Has its licence to fill a medium entered. */
  private void license(String medium) {
    Map<String, Object> licence =
        Map.of(
            "enterpriseId",
            id,
            "licenceNo",
            "TS42" + prefix,
            "kind",
            "FILL",
            "scope",
            Map.of("covers", List.of("2300"), "media", List.of(medium)),
            "authority",
            "Market regulator",
            "issuedOn",
            LocalDate.now().minusYears(1).toString(),
            "reason",
            "on file");
    as(Tokens.city(county.substring(0, 4)))
        .body(licence)
        .post("/equipment/v1/licences")
        .then()
        .statusCode(201);
  }

  String officer() {
    return Tokens.county(county);
  }

  /** A code that no cylinder has yet. */
  String code() {
    return prefix + "-" + numbers.incrementAndGet();
  }

  /** An LPG cylinder that was made a year ago. */
  static Map<String, Object> cylinder(String code, LocalDate madeOn) {
    Map<String, Object> cylinder = new LinkedHashMap<>();
    cylinder.put("code", code);
    cylinder.put("maker", "Cylinder works 气瓶厂");
    cylinder.put("makerNo", "M" + code);
    cylinder.put("variety", "2320");
    cylinder.put("medium", "LPG");
    cylinder.put("capacityLitres", 35.5);
    cylinder.put("madeOn", madeOn.toString());
    return cylinder;
  }

  /** Enters a cylinder and returns its code. */
  String enter(LocalDate madeOn) {
    String code = code();
    as(token).body(cylinder(code, madeOn)).post(CYLINDERS).then().statusCode(201);
    return code;
  }

  Map<String, Object> event(String code, String kind, Instant at) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("eventNo", prefix + "/" + numbers.incrementAndGet());
    event.put("code", code);
    event.put("kind", kind);
    event.put("at", at.toString());
    switch (kind) {
      case "FILLED" -> event.put("medium", "LPG");
      case "DELIVERED" -> event.put("party", "C-1");
      case "SENT_TO_INSPECTION" -> event.put("party", "Institute");
      case "INSPECTED" -> event.put("reportNo", "R-1");
      default -> {}
    }
    return event;
  }

  /** Events one second apart. */
  List<Map<String, Object>> events(String code, Instant from, String... kinds) {
    List<Map<String, Object>> events = new ArrayList<>();
    for (String kind : kinds) {
      events.add(event(code, kind, from.plusSeconds(events.size())));
    }
    return events;
  }

  Answer post(List<Map<String, Object>> events) {
    return as(token)
        .body(Map.of("events", events))
        .post(EVENTS)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  Answer ask(String code, String medium) {
    return as(token)
        .body(Map.of("code", code, "medium", medium))
        .post(GATE)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  static Answer read(String token, String path) {
    return as(token).get(path).then().statusCode(200).extract().as(Answer.class);
  }
}
