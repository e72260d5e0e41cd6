package io.guapai.hazard.accident;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.contracts.ConsequenceKind;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.ReportFault;
import io.guapai.contracts.UseState;
import io.guapai.contracts.agency.AccidentReported;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.contracts.hazard.AccidentMisreported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.AccidentSupplemented;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.HistoryLedger;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accidents (事故): graded by the regulation, told at once, handled to the end. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccidentsTest {

  private static final String ACCIDENTS = "/hazard/v1/accidents";
  private static final String COUNTY = "320381";
  private static final String CITY = Tokens.city("3203");

  @Inject PlatformClock clock;

  @ParameterizedTest
  @CsvSource({
    "3110, DEAD=2, GENERAL",
    "3110, DEAD=3, LARGER",
    "3110, DEAD=9 SERIOUSLY_INJURED=50, MAJOR",
    "3110, DEAD=30, ESPECIALLY_MAJOR",
    "3110, DIRECT_LOSS=9999999, GENERAL",
    "3110, DIRECT_LOSS=10000000, LARGER",
    "3110, DIRECT_LOSS=100000000, ESPECIALLY_MAJOR",
    "3110, STRANDED=150, GENERAL",
    "9110, STRANDED=719, GENERAL",
    "9110, STRANDED=720, LARGER",
    "6100, STRANDED=720, LARGER",
    "3110, STRANDED=900, GENERAL",
    "2150, PRESSURE_EXPLOSION=1, LARGER",
    "4210, CRANE_OVERTURNED=1 DEAD=10, MAJOR"
  })
  void isGradedByTheTableOfTheRegulation(String variety, String consequences, String grade) {
    TestUnit unit = unit(variety);
    report(unit, Map.of("consequences", amounts(consequences)))
        .then()
        .statusCode(201)
        .body(has("grade", equalTo(grade)))
        .body(has("gradeEdition", equalTo("REG-2009")));
  }

  @Test
  void anOfficersReportIsToldAtOnceWithItsHourAndWhatItDid() {
    TestUnit unit = unit("3110");
    String id = recorded(unit, "DEAD=1 DIRECT_LOSS=20000");
    AccidentRecorded told = Told.await(AccidentRecorded.class, id);
    assertEquals(hour(-2), told.occurredAt());
    assertEquals(hour(-2).atZone(clock.getZone()).toLocalDate(), told.occurredOn());
    assertEquals(
        List.of(
            new Consequence(ConsequenceKind.DEAD, 1),
            new Consequence(ConsequenceKind.DIRECT_LOSS, 20_000)),
        told.consequences());
    as(unit.county())
        .get("/hazard/v1/interviews?trigger=ACCIDENT")
        .then()
        .body(has("items.enterpriseId", hasItem(unit.enterprise())));
    as(unit.owner()).get(ACCIDENTS + "/" + id).then().statusCode(200);
    as(Tokens.county("320411")).get(ACCIDENTS + "/" + id).then().statusCode(404);
    as(unit.county()).get(ACCIDENTS + "?grade=GENERAL").then().body(has("items.id", hasItem(id)));
  }

  @Test
  void aNamedGradeMayBeHigherThanTheTablesAndNeverLower() {
    report(unit("3110"), Map.of("grade", "MAJOR", "consequences", amounts("DEAD=1")))
        .then()
        .body(has("grade", equalTo("MAJOR")));
    report(unit("3110"), Map.of("grade", "GENERAL", "consequences", amounts("DEAD=3")))
        .then()
        .body(has("grade", equalTo("LARGER")));
  }

  @Test
  void whatALaterReportOfAnAgencyKnowsMoreRaisesTheGradeAndIsTold() {
    TestUnit unit = unit("3110");
    LocalDate day = clock.today().minusDays(1);
    String first =
        Streams.publish(
            new AccidentReported(unit.equipmentNo(), day, AccidentGrade.GENERAL, "the rope broke"));
    String id = receipt(first, Outcome.ACCEPTED).recordId();
    String later =
        Streams.publish(
            new AccidentReported(
                unit.equipmentNo(),
                day,
                AccidentGrade.GENERAL,
                "two died in hospital",
                null,
                null,
                List.of(new Consequence(ConsequenceKind.DEAD, 4))));
    assertEquals(id, receipt(later, Outcome.ACCEPTED).recordId());

    AccidentSupplemented told = Told.await(AccidentSupplemented.class, id);
    assertEquals(AccidentGrade.LARGER, told.grade());
    assertEquals(List.of(new Consequence(ConsequenceKind.DEAD, 4)), told.consequences());
    acts(unit, id).then().body(has("items.act", contains("REPORT", "SUPPLEMENT")));
  }

  @Test
  void aReportOfAnAgencyThatCannotBeTrueIsRejected() {
    TestUnit unit = unit("3110");
    Instant yesterday = hour(-30);
    LocalDate today = clock.today();
    String event =
        Streams.publish(
            new AccidentReported(
                unit.equipmentNo(), today, AccidentGrade.GENERAL, "x", yesterday, null, null));
    assertTrue(
        String.valueOf(receipt(event, Outcome.REJECTED).reason()).contains("cannot be"), "refused");
  }

  @Test
  void aReportLaterThanAnHourIsEstablishedAsLateByItself() {
    TestUnit unit = unit("3110");
    String late =
        id(report(unit, Map.of("reportedAt", hour(-2).plus(Duration.ofMinutes(61)).toString())));
    AccidentMisreported told = Told.await(AccidentMisreported.class, late);
    assertEquals(ReportFault.LATE, told.fault());
    assertNull(told.authorityRegion());
    papers(unit, late).then().body(has("sequence", contains(1)));
    acts(unit, late)
        .then()
        .body(has("items.act", contains("REPORT", "MISREPORT")))
        .body(has("items[1].actor", equalTo("system")))
        .body(has("items[1].says.fault", equalTo("LATE")));

    TestUnit another = unit("3110");
    String inTime =
        id(report(another, Map.of("reportedAt", hour(-2).plus(Duration.ofMinutes(60)).toString())));
    acts(another, inTime).then().body(has("items.act", contains("REPORT")));
  }

  @Test
  void anAccidentIsHandledFromTheInvestigationToItsEndByTwoPersons() {
    TestUnit unit = unit("3110");
    String id = recorded(unit, "DEAD=1");
    String leader = Tokens.leader("3203");

    act(unit.county(), id, "investigation", investigation()).then().statusCode(403);
    act(CITY, id, "opinion", opinion()).then().statusCode(409);
    act(CITY, id, "investigation", investigation())
        .then()
        .statusCode(200)
        .body(has("state", equalTo("INVESTIGATING")));
    act(leader, id, "closing", Map.of("documentNo", "徐政复〔2026〕1号")).then().statusCode(409);
    act(CITY, id, "misreport", misreport("CONCEALED", COUNTY)).then().statusCode(200);
    act(CITY, id, "opinion", opinion())
        .then()
        .statusCode(200)
        .body(has("state", equalTo("OPINION_GIVEN")));
    act(leader, id, "closing", Map.of("documentNo", "徐政复〔2026〕1号"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")));
    act(CITY, id, "supplement", Map.of("consequences", amounts("DEAD=2"), "text", "x"))
        .then()
        .statusCode(409);

    assertEquals(COUNTY, Told.await(AccidentMisreported.class, id).authorityRegion());
    AccidentClosed closed = Told.await(AccidentClosed.class, id);
    assertFalse(closed.enterpriseResponsible());
    assertTrue(closed.rescueFailed());
    acts(unit, id)
        .then()
        .body(has("items.act", contains("REPORT", "INVESTIGATE", "MISREPORT", "OPINION", "CLOSE")));
    papers(unit, id)
        .then()
        .body(has("act", contains("accidents", "investigation", "misreport", "opinion", "closing")))
        .body(has("sequence", contains(1, 2, 3, 4, 5)))
        .body(has("[3].says.causes", equalTo("worn rope")));
    as(unit.county())
        .get(ACCIDENTS + "/" + id + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)));
  }

  @Test
  void whoGaveTheOpinionDoesNotApproveIt() {
    String id = recorded(unit("3110"), "DEAD=1");
    String both = Tokens.of("both", List.of("city", "leader"), "3203", null, null);
    act(both, id, "investigation", investigation()).then().statusCode(200);
    act(both, id, "opinion", opinion()).then().statusCode(200);
    act(both, id, "closing", Map.of("documentNo", "1"))
        .then()
        .statusCode(403)
        .body(has("type", containsString("opinion-not-independent")));
  }

  @Test
  void aLargerAccidentIsInvestigatedByTheProvince() {
    String id = recorded(unit("3110"), "DEAD=3");
    act(CITY, id, "investigation", investigation()).then().statusCode(403);
    act(Tokens.province("32"), id, "investigation", investigation()).then().statusCode(200);
  }

  @Test
  void whatCannotBeIsRefused() {
    TestUnit unit = unit("3110");
    report(unit, Map.of("occurredAt", clock.instant().plusSeconds(60).toString()))
        .then()
        .statusCode(422);
    report(unit, Map.of("reportedAt", hour(-3).toString())).then().statusCode(422);
    report(unit, Map.of("consequences", amounts("DEAD=1 DEAD=2"))).then().statusCode(422);
    report(unit, Map.of("equipmentNo", "T:none")).then().statusCode(422);
    String id = recorded(unit, "DEAD=1");
    report(unit, Map.of("occurredAt", "0001-01-01T00:00:00Z")).then().statusCode(422);
    act(CITY, id, "misreport", misreport("LATE", "3204")).then().statusCode(422);
    as(CITY)
        .body(investigation())
        .post(ACCIDENTS + "/" + id + "/investigation")
        .then()
        .statusCode(428);
  }

  @Test
  void theDatabaseRefusesToChangeTheProcedure() throws SQLException {
    recorded(unit("3110"), "DEAD=1");
    try (Connection owner = Database.asOwner();
        Statement statement = owner.createStatement()) {
      assertThrows(
          SQLException.class, () -> statement.execute("update accident_act set actor = 'nobody'"));
      assertThrows(SQLException.class, () -> statement.execute("delete from accident_act"));
    }
  }

  @Test
  void theSameToldAgainChangesNothing() {
    TestUnit unit = unit("3110");
    String id = recorded(unit, "DIRECT_LOSS=20000 DEAD=1");
    assertEquals(id, recorded(unit, "DEAD=1 DIRECT_LOSS=20000"));
    acts(unit, id).then().body(has("items.act", contains("REPORT")));
    papers(unit, id).then().body(has("act", contains("accidents")));
  }

  @Test
  void aSecondReportOfAnOfficerSupplementsTheFirst() {
    TestUnit unit = unit("3110");
    String id = recorded(unit, "DEAD=1");
    report(unit, Map.of("consequences", amounts("DEAD=10")))
        .then()
        .statusCode(201)
        .body(has("id", equalTo(id)))
        .body(has("grade", equalTo("MAJOR")));
    as(unit.county())
        .get(ACCIDENTS + "?grade=GENERAL")
        .then()
        .body(has("items.id", not(hasItem(id))));
    papers(unit, id)
        .then()
        .body(has("sequence", contains(1, 2)))
        .body(has("[1].says.consequences[0].amount", equalTo(10)));
  }

  private TestUnit unit(String variety) {
    TestUnit unit = TestUnit.in(COUNTY);
    EquipmentRegistered any = unit.registration();
    Streams.publish(
        new EquipmentRegistered(
            any.equipmentId(),
            any.equipmentNo(),
            any.enterpriseId(),
            any.enterpriseName(),
            any.regionCode(),
            variety,
            any.name(),
            UseState.IN_USE,
            any.regState(),
            any.firstUseDate(),
            null,
            false));
    Patience.until(unit::isKnown);
    return unit;
  }

  /** So many hours after two in the afternoon of yesterday. */
  private Instant hour(int hours) {
    return clock.startOf(clock.today()).minus(Duration.ofHours(10)).plus(Duration.ofHours(hours));
  }

  private Response report(TestUnit unit, Map<String, ?> more) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "equipmentNo",
                unit.equipmentNo(),
                "occurredAt",
                hour(-2).toString(),
                "description",
                "the rope broke"));
    body.putAll(more);
    return as(unit.county()).body(body).post(ACCIDENTS);
  }

  private String recorded(TestUnit unit, String consequences) {
    return id(report(unit, Map.of("consequences", amounts(consequences))));
  }

  private static String id(Response answer) {
    return answer.then().statusCode(201).extract().as(Answer.class).getString("id");
  }

  private static List<Map<String, Object>> amounts(String text) {
    return Arrays.stream(text.split(" "))
        .map(each -> each.split("="))
        .map(each -> Map.<String, Object>of("kind", each[0], "amount", Integer.valueOf(each[1])))
        .toList();
  }

  @Test
  void whoAltersWhatAnAccidentsReportSaysIsFoundByItsChain() throws SQLException {
    TestUnit unit = unit("3110");
    String id = recorded(unit, "DEAD=1 DIRECT_LOSS=20000");
    String address = ACCIDENTS + "/" + id + "/history/verify";
    as(unit.county()).get(address).then().statusCode(200).body(has("intact", equalTo(true)));
    acts(unit, id)
        .then()
        .body(has("items[0].capacity", equalTo("county")))
        .body(has("items[0].person", equalTo("演示 county-" + COUNTY)));
    HistoryLedger acts = HistoryLedger.of("accident_act", "accident_id", List.of("says"));
    String alter = "update accident_act set says = replace(says, '%s', '%s') where accident_id = '";
    acts.tamper(alter.formatted("20000", "10000") + id + "'");
    try {
      as(unit.county())
          .get(address)
          .then()
          .body(has("flaw.sequence", equalTo(1)))
          .body(has("flaw.kind", equalTo("ALTERED")));
    } finally {
      acts.tamper(alter.formatted("10000", "20000") + id + "'");
    }
    as(unit.county()).get(address).then().body(has("intact", equalTo(true)));
  }

  private static Response act(String token, String id, String act, Map<String, ?> body) {
    int version =
        as(Tokens.province("32"))
            .get(ACCIDENTS + "/" + id)
            .then()
            .statusCode(200)
            .extract()
            .as(Answer.class)
            .getInt("version");
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post(ACCIDENTS + "/" + id + "/" + act);
  }

  private static Response acts(TestUnit unit, String id) {
    return as(unit.county()).get(ACCIDENTS + "/" + id + "/history");
  }

  private static Response papers(TestUnit unit, String id) {
    return as(unit.county()).get(ACCIDENTS + "/" + id + "/papers");
  }

  private static Map<String, ?> investigation() {
    return Map.of("investigator", "徐州市市场监督管理局", "members", List.of("市应急管理局", "市总工会"));
  }

  private static Map<String, ?> misreport(String fault, String authority) {
    return Map.of("fault", fault, "authorityRegion", authority, "findings", "told nobody");
  }

  private static Map<String, ?> opinion() {
    return Map.of(
        "causes",
        "worn rope",
        "enterpriseResponsible",
        false,
        "rescueFailed",
        true,
        "handling",
        "the maintainer is fined",
        "measures",
        "all ropes are measured");
  }

  private static IntakeSettled receipt(String eventId, Outcome outcome) {
    return Told.await(
        IntakeSettled.class, "/agency/test#" + eventId, settled -> settled.outcome() == outcome);
  }
}
