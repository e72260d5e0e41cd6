package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.DutyKind;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The authority mediates between who complains and whom it is about (投诉调解). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MediationTest {

  private static final String COUNTY = "320303";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;

  /** A complaint (投诉) of somebody who gives a name. */
  static Map<String, Object> complaint(String region) {
    Map<String, Object> form = Sender.named(region);
    form.put("kind", "COMPLAINT");
    return form;
  }

  static Map<String, ?> consent(LocalDate day) {
    return Map.of(
        "respondent",
        "花园物业",
        "complainantAgreedOn",
        day.toString(),
        "respondentAgreedOn",
        day.toString());
  }

  @Test
  void itEndsFortyFiveWorkingDaysAfterTheAcceptanceAndTheSenderIsToldWithinSeven()
      throws SQLException {
    String ticket = Sender.somebody().ticket(complaint(COUNTY));
    String id = checked(ticket);
    LocalDate today = clock.today();
    Office.act(OFFICER, id, "mediation", consent(today))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("MEDIATING")))
        .body(has("respondent", equalTo("花园物业")))
        .body(has("term", equalTo("MEDIATION")))
        .body(has("dueDate", equalTo(calendar.workdaysAfter(today, 45).due().toString())));
    assertEquals(List.of(DutyKind.MEDIATE_COMPLAINT), Office.owed(id));
    as(OFFICER)
        .get(Office.path(id) + "/terms")
        .then()
        .body(has("[term=MEDIATION].explanation.rule", equalTo("CMP-MEDIATION")))
        .body(has("[term=MEDIATION].explanation.mark", equalTo("VERIFIED")));
    assertEquals("MEDIATING", Sender.ask(ticket).getString("state"));

    Office.act(OFFICER, id, "mediation-result", result("AGREED"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("MEDIATED")))
        .body(has("mediationOutcome", equalTo("AGREED")))
        .body(has("term", equalTo("TELLING")))
        .body(has("dueDate", equalTo(calendar.workdaysAfter(today, 7).due().toString())));
    assertEquals(List.of(DutyKind.ANSWER_COMPLAINT), Office.owed(id));
    Answer told = Sender.ask(ticket);
    assertEquals("AGREED", told.getString("mediationOutcome"));

    Office.act(OFFICER, id, "mediation", consent(today))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-complaint-act")));
    Office.act(OFFICER, id, "reply", Map.of("text", "双方已达成协议"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("ANSWERED")));
    assertEquals(List.of(), Office.owed(id));
    as(OFFICER)
        .get(Office.path(id) + "/history")
        .then()
        .body(
            has(
                "items.act",
                contains("RECEIVE", "ACCEPT", "REFUTE", "MEDIATE", "END_MEDIATION", "ANSWER")));
  }

  @Test
  void afterItsTermThereIsNoAgreementAndNoNewMediation() {
    String late = checked(Sender.somebody().ticket(complaint(COUNTY)));
    String id = checked(Sender.somebody().ticket(complaint(COUNTY)));
    LocalDate today = clock.today();
    Office.act(OFFICER, id, "mediation", consent(today)).then().statusCode(200);
    LocalDate last = calendar.workdaysAfter(today, 45).due();
    clock.moveTo(clock.startOf(last.plusDays(1)));
    Office.act(OFFICER, id, "mediation-result", result("AGREED"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:mediation-term-over")));
    Office.act(OFFICER, id, "mediation-result", result("FAILED"))
        .then()
        .statusCode(200)
        .body(has("mediationOutcome", equalTo("FAILED")));
    as(OFFICER)
        .get(Office.path(late) + "/acts")
        .then()
        .body(
            has("[act=mediation].because.type", equalTo("urn:guapai:problem:mediation-term-over")));
    Office.act(OFFICER, late, "mediation", consent(today)).then().statusCode(409);
  }

  @Test
  void aSenderMayWithdraw() {
    String id = checked(Sender.somebody().ticket(complaint(COUNTY)));
    Office.act(OFFICER, id, "mediation", consent(clock.today())).then().statusCode(200);
    Office.act(OFFICER, id, "mediation-result", result("WITHDRAWN"))
        .then()
        .statusCode(200)
        .body(has("mediationOutcome", equalTo("WITHDRAWN")));
  }

  @Test
  void bothPartiesHaveAgreedAfterItWasSentAndNotInTheFuture() {
    String id = checked(Sender.somebody().ticket(complaint(COUNTY)));
    LocalDate today = clock.today();
    for (String party : List.of("complainantAgreedOn", "respondentAgreedOn", "respondent")) {
      Map<String, Object> body = new HashMap<>(consent(today));
      body.remove(party);
      Office.act(OFFICER, id, "mediation", body).then().statusCode(400);
    }
    for (String party : List.of("complainantAgreedOn", "respondentAgreedOn")) {
      for (LocalDate wrong : List.of(today.plusDays(1), today.minusDays(1))) {
        Map<String, Object> body = new HashMap<>(consent(today));
        body.put(party, wrong.toString());
        Office.act(OFFICER, id, "mediation", body)
            .then()
            .statusCode(422)
            .body(has("type", equalTo("urn:guapai:problem:date-of-paper")));
      }
    }
    assertEquals("CHECKED", Office.get(OFFICER, id).getString("state"));
  }

  @Test
  void neitherAReportNorWhatIsAnonymousNorWhatIsNotCheckedIsMediated() {
    Map<String, Object> anonymous = Sender.anonymous(COUNTY);
    anonymous.put("kind", "COMPLAINT");
    for (Map<String, Object> form : List.of(Sender.named(COUNTY), anonymous)) {
      String id = checked(Sender.somebody().ticket(form));
      Office.act(OFFICER, id, "mediation", consent(clock.today()))
          .then()
          .statusCode(409)
          .body(has("type", equalTo("urn:guapai:problem:not-mediable")));
      as(OFFICER)
          .get(Office.path(id) + "/acts")
          .then()
          .body(has("[act=mediation].because.type", equalTo("urn:guapai:problem:not-mediable")));
    }
    Sender.somebody().ticket(complaint(COUNTY));
    String unchecked = Office.newest(OFFICER, COUNTY);
    Office.accept(OFFICER, unchecked);
    Office.act(OFFICER, unchecked, "mediation", consent(clock.today()))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-complaint-act")));
  }

  private static Map<String, ?> result(String outcome) {
    return Map.of("outcome", outcome, "text", "分摊维修费用");
  }

  /** The newest complaint of the county, taken up and checked. */
  private static String checked(String ticket) {
    String id = Office.newest(OFFICER, COUNTY);
    Office.accept(OFFICER, id);
    Office.act(OFFICER, id, "finding", Map.of("upheld", false, "opinion", "no danger"))
        .then()
        .statusCode(200);
    assertEquals("CHECKED", Sender.ask(ticket).getString("state"));
    return id;
  }
}
