package io.guapai.hazard.instrument;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Instrument;
import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.DutyOverdue;
import io.guapai.contracts.hazard.InstrumentAnswered;
import io.guapai.contracts.hazard.InstrumentIssued;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A superior assigns, supervises, warns of and circulates a hazard, and is answered. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InstrumentsTest {

  private static final String COUNTY = "320804";

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;
  @Inject DueLoop loop;

  @Test
  void whatTheCityAssignsTheCountyAnswersWithinItsTerm() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.reported(unit, "GENERAL");
    LocalDate by = clock.today().plusDays(3);
    issue(unit.city(), id, "special-assignment", instruction(by))
        .statusCode(200)
        .body(has("state", equalTo("REPORTED")));

    InstrumentIssued told = Told.await(InstrumentIssued.class, id);
    assertEquals(Instrument.SPECIAL_ASSIGNMENT, told.instrument());
    assertEquals("3208", told.issuerRegion());
    assertEquals(COUNTY, told.authorityRegion());
    assertEquals(Level.COUNTY, told.level());
    assertEquals(by, told.answerBy());
    duties(unit, id)
        .body(has("items[1].kind", equalTo("ANSWER_SUPERIOR")))
        .body(has("items[1].authorityRegion", equalTo(COUNTY)))
        .body(has("items[1].dueDate", equalTo(by.toString())))
        .body(has("items[1].deadline.setBy", equalTo("INSTRUCTION")))
        .body(has("items[1].state", equalTo("OPEN")));
    as(unit.county())
        .queryParam("answered", false)
        .get("/hazard/v1/instruments")
        .then()
        .statusCode(200)
        .body(has("items.id", hasItem(told.instrumentId())));

    answer(unit.county(), id, told.instrumentId()).statusCode(200);
    InstrumentAnswered answered = Told.await(InstrumentAnswered.class, id);
    assertEquals("3208", answered.issuerRegion());
    assertEquals(Level.CITY, answered.level());
    duties(unit, id).body(has("items[1].state", equalTo("DONE")));
    instruments(unit.city(), id)
        .body(has("[0].instrument", equalTo("SPECIAL_ASSIGNMENT")))
        .body(has("[0].says.task", equalTo("verify it on the spot")))
        .body(has("[0].says.signer", equalTo("Gu Feng")))
        .body(has("[0].signedBy", equalTo("city-3208")))
        .body(has("[0].answerBy", equalTo(by.toString())))
        .body(has("[0].answer.text", equalTo("seen to it")))
        .body(has("[0].answer.answeredBy", equalTo("county-" + COUNTY)));
    answer(unit.county(), id, told.instrumentId())
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-answer-awaited")));
    as(unit.county())
        .queryParam("answered", false)
        .get("/hazard/v1/instruments")
        .then()
        .body(has("items.id", not(hasItem(told.instrumentId()))));
  }

  @Test
  void anAuthorityThatDoesNotAnswerIsLateWithADuty() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.major(unit);
    LocalDate by = clock.today().plusDays(1);
    issue(unit.city(), id, "key-supervision", instruction(by)).statusCode(200);
    clock.moveTo(clock.startOf(by.plusDays(1)));
    loop.sweep();
    String duty =
        duties(unit, id).extract().as(Answer.class).getString("items[kind=ANSWER_SUPERIOR].id");
    DutyOverdue late = Told.await(DutyOverdue.class, duty);
    assertEquals(DutyKind.ANSWER_SUPERIOR, late.duty());
    assertEquals(COUNTY, late.authorityRegion());
    assertEquals(Level.COUNTY, late.level());
  }

  @Test
  void whatWasAskedInWritingIsAnsweredAfterTheHazardEnded() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Reported.graded(unit, "GENERAL");
    issue(unit.city(), id, "special-assignment", instruction(clock.today())).statusCode(200);
    Reported.close(unit, id);
    duties(unit, id).body(has("items[kind=ANSWER_SUPERIOR].state", equalTo("OPEN")));
    issue(unit.city(), id, "special-assignment", instruction(clock.today()))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-act")));
    answer(
            unit.county(),
            id,
            instruments(unit.county(), id).extract().as(Answer.class).getString("[0].id"))
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")));
    duties(unit, id).body(has("items[kind=ANSWER_SUPERIOR].state", equalTo("DONE")));
  }

  @Test
  void onlyAnAuthorityAboveTheOneInChargeActsAndOnlyOnThoseBelowIt() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.major(unit);
    Map<String, Object> toTheCity = instruction(clock.today().plusDays(1));
    toTheCity.put("addressee", "3208");
    issue(Tokens.leader(COUNTY), id, "special-assignment", toTheCity)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    issue(unit.county(), id, "special-assignment", toTheCity)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:role-required")));
    issue(unit.city(), id, "special-assignment", toTheCity)
        .statusCode(422)
        .body(has("field", equalTo("addressee")))
        .body(has("type", equalTo("urn:guapai:problem:addressee-not-below")));
    String province = Tokens.province("32");
    issue(province, id, "special-assignment", toTheCity).statusCode(200);
    answer(
            unit.county(),
            id,
            instruments(province, id).extract().as(Answer.class).getString("[0].id"))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-answer-awaited")));
    answer(unit.city(), id, id)
        .statusCode(422)
        .body(has("field", equalTo("instrument")))
        .body(has("type", equalTo("urn:guapai:problem:answer-not-awaited")));
    answer(
            unit.city(),
            id,
            instruments(province, id).extract().as(Answer.class).getString("[0].id"))
        .statusCode(200);
  }

  @Test
  void aTermIsNoLongerThanTheRulesAllow() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.major(unit);
    LocalDate latest = calendar.workdaysAfter(clock.today(), 10).due();
    for (LocalDate wrong : new LocalDate[] {clock.today().minusDays(1), latest.plusDays(1)}) {
      issue(unit.city(), id, "key-supervision", instruction(wrong))
          .statusCode(422)
          .body(has("field", equalTo("answerBy")))
          .body(has("type", equalTo("urn:guapai:problem:day-out-of-range")));
    }
    issue(unit.city(), id, "key-supervision", instruction(latest)).statusCode(200);
    issue(unit.city(), id, "key-supervision", Map.of())
        .statusCode(400)
        .body(
            has(
                "violations.field",
                containsInAnyOrder("documentNo", "task", "answerBy", "signer")));
    TestUnit slight = TestUnit.registered(COUNTY);
    issue(slight.city(), Filing.general(slight), "key-supervision", instruction(clock.today()))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:not-major")));
  }

  @Test
  void aWarningIsAnsweredOnlyWhenItAsks() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.major(unit);
    Map<String, Object> warning = new HashMap<>();
    warning.put("documentNo", "W-1");
    warning.put("matter", "the plan is late");
    warning.put("signer", "Gu Feng");
    issue(unit.city(), id, "warning", warning).statusCode(200);
    assertNull(Told.await(InstrumentIssued.class, id).answerBy());
    duties(unit, id).body(has("items.kind", not(hasItem("ANSWER_SUPERIOR"))));
    warning.put("answerBy", clock.today().toString());
    issue(unit.city(), id, "warning", warning).statusCode(200);
    duties(unit, id).body(has("items.kind", hasItem("ANSWER_SUPERIOR")));
  }

  @Test
  void aCircularIsReadWhereItIsCirculatedAndAPublicOneByEverybody() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.major(unit);
    String limited = "L-" + unit.equipmentId();
    String open = "P-" + unit.equipmentId();
    issue(unit.city(), id, "circular", circular(limited, "LIMITED")).statusCode(200);
    issue(unit.city(), id, "circular", circular(open, "PUBLIC")).statusCode(200);
    for (String reader :
        new String[] {Tokens.county("320826"), unit.city(), Tokens.auditor("32")}) {
      circulars(as(reader).get("/hazard/v1/circulars?issuedIn=3208"))
          .body(has("items.documentNo", hasItem(limited)))
          .body(has("items.documentNo", hasItem(open)));
    }
    circulars(as(Tokens.county("320411")).get("/hazard/v1/circulars?issuedIn=3208"))
        .body(has("items.documentNo", not(hasItem(limited))))
        .body(has("items.documentNo", hasItem(open)));
    circulars(given().get("/hazard/v1/public/circulars?issuedIn=3208&limit=1"))
        .body(has("items", hasSize(1)))
        .body(has("items[0].documentNo", equalTo(open)))
        .body(has("items[0].subject", equalTo("a bridged door lock")))
        .body(has("items[0].issuerRegion", equalTo("3208")))
        .body(has("items[0].circulation", equalTo("PUBLIC")));
    as(unit.owner()).get("/hazard/v1/circulars").then().statusCode(403);
  }

  @Test
  void whatAuthoritiesWriteToEachOtherTheEnterpriseDoesNotRead() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.major(unit);
    issue(unit.city(), id, "special-assignment", instruction(clock.today())).statusCode(200);
    issue(unit.city(), id, "circular", circular("C-1", "LIMITED")).statusCode(200);
    issue(unit.city(), id, "circular", circular("C-2", "PUBLIC")).statusCode(200);
    as(unit.owner()).get(Api.HAZARDS + "/" + id + "/instruments").then().statusCode(403);
    papers(unit.owner(), id)
        .body(has("act", contains("hazards", "confirmation", "circular")))
        .body(has("[2].says.documentNo", equalTo("C-2")));
    papers(unit.county(), id)
        .body(
            has(
                "act",
                contains("hazards", "confirmation", "special-assignment", "circular", "circular")));
    as(unit.owner())
        .get(Api.HAZARDS + "/" + id + "/history/verify")
        .then()
        .statusCode(200)
        .body(has("flaw", nullValue()));
  }

  private static ValidatableResponse issue(
      String token, String id, String act, Map<String, ?> paper) {
    return act(token, id, act, paper).then();
  }

  private static ValidatableResponse answer(String token, String id, String instrument) {
    return act(
            token,
            id,
            "instrument-answer",
            Map.of("instrument", instrument, "answer", "seen to it", "signer", "Lu Min"))
        .then();
  }

  private static ValidatableResponse duties(TestUnit unit, String id) {
    return as(unit.county()).get(Api.HAZARDS + "/" + id + "/duties").then().statusCode(200);
  }

  private static ValidatableResponse instruments(String token, String id) {
    return as(token).get(Api.HAZARDS + "/" + id + "/instruments").then().statusCode(200);
  }

  private static ValidatableResponse papers(String token, String id) {
    return as(token).get(Api.HAZARDS + "/" + id + "/papers").then().statusCode(200);
  }

  private static ValidatableResponse circulars(Response answer) {
    return answer.then().statusCode(200);
  }

  private static Map<String, Object> instruction(LocalDate answerBy) {
    Map<String, Object> instruction = new HashMap<>();
    instruction.put("documentNo", "A-1");
    instruction.put("task", "verify it on the spot");
    instruction.put("answerBy", answerBy.toString());
    instruction.put("signer", "Gu Feng");
    return instruction;
  }

  private static Map<String, ?> circular(String documentNo, String circulation) {
    return Map.of(
        "documentNo", documentNo,
        "subject", "a bridged door lock",
        "content", "look for others",
        "circulation", circulation,
        "signer", "Gu Feng");
  }
}
