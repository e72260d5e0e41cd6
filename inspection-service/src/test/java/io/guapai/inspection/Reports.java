package io.guapai.inspection;

import static io.restassured.RestAssured.given;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.testing.Organizations;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports of an institute. */
final class Reports {

  static final String INSTITUTE = "Changzhou Institute";

  private Reports() {}

  static String number() {
    return "GSJ-" + UUID.randomUUID();
  }

  /** A periodic inspection that found the unit fit. */
  static InspectionReported passed(Units unit, LocalDate on) {
    return reported(number(), unit.no(), InspectionKind.PERIODIC, Conclusion.PASS, on, null);
  }

  static InspectionReported failed(Units unit, LocalDate on) {
    return reported(number(), unit.no(), InspectionKind.PERIODIC, Conclusion.FAIL, on, null);
  }

  static InspectionReported reported(
      String number,
      String equipmentNo,
      InspectionKind kind,
      Conclusion conclusion,
      LocalDate on,
      @Nullable LocalDate next) {
    return new InspectionReported(
        number,
        equipmentNo,
        kind,
        conclusion,
        on,
        next,
        INSTITUTE,
        conclusion.fit() ? null : List.of("GB45067-5.6.4"));
  }

  /** A periodic examination of one clock of a boiler, a vessel or a piping that conforms. */
  static InspectionReported conforms(Units unit, InspectionClock clock, LocalDate on) {
    return reported(unit, InspectionKind.PERIODIC, clock, Conclusion.CONFORMS, on, null);
  }

  static InspectionReported reported(
      Units unit,
      InspectionKind kind,
      @Nullable InspectionClock clock,
      Conclusion conclusion,
      LocalDate on,
      @Nullable LocalDate next) {
    return new InspectionReported(
        number(), unit.no(), kind, conclusion, on, next, INSTITUTE, null, null, null, clock);
  }

  /** The same as the body of a request. */
  static Map<String, Object> body(InspectionReported report) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("reportNo", report.reportNo());
    body.put("equipmentNo", report.equipmentNo());
    body.put("kind", report.kind().name());
    body.put("conclusion", report.conclusion().name());
    body.put("inspectedOn", report.inspectedOn().toString());
    if (report.nextInspectionDate() != null) {
      body.put("nextInspectionDate", report.nextInspectionDate().toString());
    }
    if (report.clock() != null) {
      body.put("clock", report.clock().name());
    }
    if (report.findings() != null) {
      body.put("findings", report.findings());
    }
    return body;
  }

  /** Posts a report as its institute. */
  static ValidatableResponse post(InspectionReported report) {
    return given()
        .auth()
        .oauth2(Organizations.institute(INSTITUTE))
        .contentType(ContentType.JSON)
        .body(body(report))
        .post("/inspection/v1/inspections")
        .then();
  }
}
