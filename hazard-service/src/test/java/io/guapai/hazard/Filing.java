package io.guapai.hazard;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.Api.lead;

import io.guapai.testing.Answer;
import io.guapai.testing.Tokens;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Brings a hazard of a unit to where a test begins. */
public final class Filing {

  /** A code of O57 art. 25: major, and severe. */
  public static final String MAJOR = "O57-25-3";

  private Filing() {}

  /** Reported by the enterprise, not proven. */
  public static String reported(TestUnit unit, String code) {
    return as(unit.owner())
        .body(
            Map.of("equipmentNo", unit.equipmentNo(), "code", code, "description", "seen on site"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  /** Graded major by its code. */
  public static String major(TestUnit unit) {
    String id = reported(unit, MAJOR);
    lead(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM"));
    return id;
  }

  /** Graded general. */
  public static String general(TestUnit unit) {
    String id = reported(unit, "GENERAL");
    lead(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM"));
    lead(unit.county(), id, "grade", Map.of("grade", "GENERAL", "reason", "small harm"));
    return id;
  }

  /** Found by a supervisory check of another officer of the county, and graded general. */
  public static String checked(TestUnit unit) {
    return checked(unit, Map.of());
  }

  /** The same, with more in the report. */
  public static String checked(TestUnit unit, Map<String, ?> more) {
    Map<String, Object> found = new HashMap<>(more);
    found.put("sourceKind", "SUPERVISION_CHECK");
    String id =
        Reported.report(Tokens.colleague("county", unit.region()), unit, "GENERAL", found)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    lead(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM"));
    lead(unit.county(), id, "grade", Map.of("grade", "GENERAL", "reason", "small harm"));
    return id;
  }

  /** The enterprise plans and reports the rectification of a major hazard. */
  public static void rectify(TestUnit unit, String id, LocalDate deadline) {
    lead(unit.owner(), id, "plan", Api.plan(deadline.toString()));
    lead(unit.owner(), id, "rectification", Map.of("report", "done", "rectifiedBy", "Chen Jun"));
  }

  /** Two inspectors close it. */
  public static void close(TestUnit unit, String id) {
    lead(unit.county(), id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"));
  }
}
