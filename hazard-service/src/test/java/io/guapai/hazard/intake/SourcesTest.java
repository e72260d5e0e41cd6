package io.guapai.hazard.intake;

import static io.guapai.hazard.Reported.report;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where hazards come from (来源), and who may say so. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SourcesTest {

  private static final String TOWNSHIP = "320581100";
  private static final String COUNTY = "320581";

  @ParameterizedTest(name = "{0} reports {1}: {2}")
  @CsvSource({
    "enterprise,  SELF_CHECK,           own check of the enterprise (企业自查)",
    "enterprise,  DAILY_WEEKLY_MONTHLY, daily control weekly check monthly review (日管控周排查月调度)",
    "enterprise,  MAINTAINER,           the maintenance unit told its customer (维保单位)",
    "enterprise,  MONITORING,           the enterprise's own monitoring (监测预警)",
    "enterprise,  EXPERT,               an expert whom the enterprise called (专家诊断)",
    "coordinator, COORDINATOR,          three confirmations of the coordinator (协管员三确认)",
    "coordinator, COMPLAINT,            a neighbour told the coordinator (投诉举报)",
    "township,    TRANSFERRED,          the township passes on (部门移送)",
    "county,      SUPERVISION_CHECK,    supervision check (监督检查)",
    "county,      MAINTAINER,           the maintenance unit told the inspector (维保单位)",
    "county,      EXPERT,               an expert on a campaign (专家诊断)",
    "county,      COMPLAINT,            a complaint (投诉举报)",
    "county,      TRANSFERRED,          another department (部门移送)",
    "city,        MONITORING,           the city's monitoring (监测预警)",
    "leader,      ASSIGNED_FROM_ABOVE,  a leader hands it down (上级交办)",
    "institute,   INSPECTION_BODY,      an institute at once (检验机构 TSEL 53)"
  })
  void whoFindsAHazardReportsItUnderItsOwnSource(String who, SourceKind source, String story) {
    TestUnit unit = TestUnit.registered(TOWNSHIP);
    report(
            token(who, unit),
            unit,
            "GENERAL",
            Map.of("sourceKind", source, "description", story, "sourceDetail", "文〔2025〕12号"))
        .then()
        .statusCode(201)
        .body(has("sourceKind", equalTo(source.name())))
        .body(has("sourceDetail", equalTo("文〔2025〕12号")))
        .body(has("state", equalTo("REPORTED")))
        .body(has("grade", nullValue()));
  }

  @ParameterizedTest(name = "{0} may not name {1}")
  @CsvSource({
    "enterprise,  SUPERVISION_CHECK",
    "enterprise,  COMPLAINT",
    "coordinator, SELF_CHECK",
    "coordinator, EXPERT",
    "township,    ASSIGNED_FROM_ABOVE",
    "county,      ASSIGNED_FROM_ABOVE",
    "county,      SELF_CHECK",
    "county,      SYSTEM",
    "leader,      SYSTEM",
    "institute,   SELF_CHECK",
    "institute,   SUPERVISION_CHECK"
  })
  void nobodySpeaksForAnother(String who, SourceKind source) {
    TestUnit unit = TestUnit.registered(TOWNSHIP);
    report(token(who, unit), unit, "GENERAL", Map.of("sourceKind", source))
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:source-not-yours")));
    assertEquals(List.of(), Api.hazardsOf(county(unit)).getList("items"));
  }

  @ParameterizedTest(name = "the system of another agency names {0}")
  @EnumSource(SourceKind.class)
  void anotherSystemNamesAnySourceButComplaintsAndOurOwn(SourceKind source) {
    TestUnit unit = TestUnit.registered(TOWNSHIP);
    String event =
        Streams.publish(
            new HazardFound(
                unit.equipmentNo(), "GENERAL", "seen", LocalDate.of(2025, 4, 1), "Sun", source));
    if (source == SourceKind.COMPLAINT || source == SourceKind.SYSTEM) {
      IntakeSettled receipt = settled(event, Outcome.REJECTED);
      assertTrue(String.valueOf(receipt.reason()).contains("cannot be named from outside"));
    } else {
      String id = settled(event, Outcome.ACCEPTED).recordId();
      assertEquals(source.name(), Api.hazard(unit.city(), id).getString("sourceKind"));
    }
  }

  @Test
  void aMajorHazardThatAnInstituteReportsOnlineAwaitsAnOfficerAndIsSeenByTheInstitute() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String institute = Organizations.institute("Suzhou Institute");
    Response created = report(institute, unit, "GB45067-5.6.4");
    created
        .then()
        .statusCode(201)
        .body(has("sourceKind", equalTo("INSPECTION_BODY")))
        .body(has("foundBy", equalTo("Suzhou Institute")))
        .body(has("state", equalTo("REPORTED")));
    String id = created.as(Answer.class).get("id");

    assertEquals(id, Api.hazard(institute, id).getString("id"));
    Api.as(institute)
        .get(Api.HAZARDS)
        .then()
        .statusCode(200)
        .body(has("items[id=%s].code".formatted(id), equalTo("GB45067-5.6.4")));
    String other = Organizations.institute("Another Institute");
    Api.as(other).get(Api.HAZARDS + "/" + id).then().statusCode(404);
    Api.as(other).get(Api.HAZARDS).then().statusCode(200).body(has("items.size()", equalTo(0)));

    report(other, unit, "GB45067-5.6.4")
        .then()
        .statusCode(200)
        .body(has("id", equalTo(id)))
        .body(has("description", nullValue()));
    Api.as(Tokens.of("nobody", List.of("institute"), null, null, null))
        .body(
            Map.of("equipmentNo", unit.equipmentNo(), "code", "GENERAL", "description", "nothing"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(403);
    Api.act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200)
        .body(has("grade", equalTo("MAJOR")));
  }

  @Test
  void aSourceDetailThatIsTooLongIsRefused() {
    TestUnit unit = TestUnit.registered(COUNTY);
    report(unit.county(), unit, "GENERAL", Map.of("sourceDetail", "x".repeat(201)))
        .then()
        .statusCode(400);
  }

  private static String token(String who, TestUnit unit) {
    return switch (who) {
      case "enterprise" -> unit.owner();
      case "coordinator" -> Tokens.coordinator(TOWNSHIP);
      case "township" -> Tokens.township(TOWNSHIP);
      case "county" -> Tokens.county(COUNTY);
      case "city" -> unit.city();
      case "leader" -> Tokens.leader(unit.region().substring(0, 2));
      case "institute" -> Organizations.institute("Suzhou Institute");
      default -> throw new IllegalArgumentException(who);
    };
  }

  private static TestUnit county(TestUnit unit) {
    return new TestUnit(unit.equipmentId(), unit.equipmentNo(), unit.enterprise(), COUNTY);
  }

  private static IntakeSettled settled(String event, Outcome outcome) {
    return Told.await(
        IntakeSettled.class, "/agency/test#" + event, settled -> settled.outcome() == outcome);
  }
}
