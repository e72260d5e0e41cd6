package io.guapai.hazard.sanction;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Level;
import io.guapai.contracts.Sanction;
import io.guapai.contracts.hazard.SanctionDecided;
import io.guapai.contracts.hazard.SanctionProposed;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The blacklist (黑名单) and closing by 安全生产法 §113: proposed, answered, decided by another. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SanctionsTest {

  private static final String COUNTY = "320922";
  private static final String LEADER = Tokens.leader(COUNTY);

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;
  @Inject DueLoop loop;

  @Test
  void whoRefusesAnOrderIsProposedForTheBlacklistHeardAndEnteredByTheCity() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = refused(unit);
    propose(unit.county(), id).statusCode(200).body(has("state", equalTo("ORDERED")));
    SanctionProposed told = Told.await(SanctionProposed.class, id);
    assertEquals(Sanction.BLACKLIST, told.sanction());
    assertEquals(List.of("ORDER_REFUSED"), told.grounds());
    assertEquals("3209", told.authorityRegion());
    LocalDate until = calendar.workdaysAfter(clock.today(), 5).due();
    assertEquals(until, told.defenceUntil());
    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/duties")
        .then()
        .body(has("items[kind=DECIDE_SANCTION].authorityRegion", equalTo("3209")));
    as(unit.owner())
        .get("/hazard/v1/sanctions")
        .then()
        .statusCode(200)
        .body(has("items.id", contains(told.sanctionId())))
        .body(has("items[0].state", equalTo("PROPOSED")))
        .body(has("items[0].defenceUntil", equalTo(until.toString())));

    decide(LEADER, id, "blacklist-decision", true)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    decide(unit.city(), id, "blacklist-decision", true)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:defence-term-runs")))
        .body(has("detail", containsString(until.toString())));
    defend(unit, id, "CLOSURE")
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:defence-not-awaited")));
    defend(unit, id, "BLACKLIST").statusCode(200);
    defend(unit, id, "BLACKLIST")
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-defence-awaited")));
    decide(unit.city(), id, "blacklist-decision", true).statusCode(200);
    SanctionDecided decided = Told.await(SanctionDecided.class, id);
    assertTrue(decided.imposed());
    assertEquals(clock.today().plusYears(3).minusDays(1), decided.endsOn());
    as(unit.city())
        .get("/hazard/v1/sanctions?region=" + COUNTY + "&sanction=BLACKLIST&state=IMPOSED")
        .then()
        .body(has("items.id", hasItem(told.sanctionId())));
    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/duties")
        .then()
        .body(has("items[kind=DECIDE_SANCTION].state", equalTo("DONE")));
    propose(unit.county(), id)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:sanction-stands")));
  }

  @Test
  void withoutARecordNobodyIsProposed() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.major(unit);
    propose(unit.county(), id)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-blacklist-criterion")));
    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/acts")
        .then()
        .body(has("[act=blacklist-proposal].because.zh", containsString("没有应当列入严重违法失信名单的记录")));
    decide(unit.city(), id, "blacklist-decision", true)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-sanction-proposed")));
    TestUnit refuser = TestUnit.registered(COUNTY);
    act(refuser.county(), refused(refuser), "blacklist-proposal", Map.of())
        .then()
        .statusCode(400)
        .body(
            has(
                "violations.field",
                containsInAnyOrder("documentNo", "reason", "evidence", "signer")));
  }

  @Test
  void whatIsLongOverdueOrWasDoneWithoutALicenceLeadsToTheBlacklistToo() {
    TestUnit illegal = TestUnit.registered(COUNTY);
    String scrapped = Procedure.severe(illegal);
    propose(illegal.county(), scrapped).statusCode(200);
    assertEquals(
        List.of("ILLEGAL_PRODUCTION"), Told.await(SanctionProposed.class, scrapped).grounds());

    TestUnit late = TestUnit.registered(COUNTY);
    String id = Filing.major(late);
    LocalDate due = LocalDate.parse(Api.hazard(late.county(), id).getString("dueDate"));
    LocalDate twenty = calendar.workdaysAfter(due, 20).due();
    clock.moveTo(clock.startOf(twenty));
    loop.sweep();
    Patience.until(() -> Api.hazard(late.county(), id).getBoolean("overdue"));
    propose(late.county(), id).statusCode(409);
    clock.moveTo(clock.startOf(twenty.plusDays(1)));
    propose(late.county(), id).statusCode(200);
    assertEquals(List.of("LONG_OVERDUE"), Told.await(SanctionProposed.class, id).grounds());
  }

  @Test
  void whoDoesNotDefendHimselfIsDecidedOnAfterTheTermAndWhoProposedDoesNotDecide() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = refused(unit);
    propose(unit.city(), id).statusCode(200);
    LocalDate until = Told.await(SanctionProposed.class, id).defenceUntil();
    clock.moveTo(clock.startOf(until.plusDays(1)));
    defend(unit, id, "BLACKLIST").statusCode(409);
    decide(unit.city(), id, "blacklist-decision", false)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:proposer-cannot-decide")));
    decide(Tokens.leader("3209"), id, "blacklist-decision", false).statusCode(200);
    SanctionDecided dropped = Told.await(SanctionDecided.class, id);
    assertEquals(false, dropped.imposed());
    assertNull(dropped.endsOn());
    propose(unit.city(), id).statusCode(200);
  }

  @Test
  void whoWasPenalizedAgainAndAgainIsProposedToTheGovernmentForClosing() throws IOException {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.major(unit);
    tooFew(unit, id, closing(2, 10));
    tooFew(unit, id, closing(3, 61));
    tooFew(
        unit,
        id,
        Map.of(
            "documentNo",
            "P-1",
            "reason",
            "r",
            "signer",
            "Lu Min",
            "penalties",
            List.of(penalty(1, 1), penalty(1, 2), penalty(1, 3))));
    act(unit.county(), id, "closure-proposal", closing(4, 90)).then().statusCode(200);
    SanctionProposed told = Told.await(SanctionProposed.class, id);
    assertEquals(Sanction.CLOSURE, told.sanction());
    assertEquals(Level.COUNTY, told.level());
    assertEquals(COUNTY, told.authorityRegion());
    try (PDDocument pdf =
        Loader.loadPDF(
            as(unit.county())
                .get(Api.HAZARDS + "/" + id + "/closure-proposal/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray())) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("F-4"), text);
      assertTrue(text.contains(unit.enterprise()), text);
    }

    decide(unit.county(), id, "closure-decision", true).statusCode(403);
    decide(Tokens.leader("3209"), id, "closure-decision", true)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    defend(unit, id, "CLOSURE").statusCode(200);
    decide(LEADER, id, "closure-decision", true)
        .statusCode(200)
        .body(has("stopUse", equalTo(true)));
    SanctionDecided decided = Told.await(SanctionDecided.class, id);
    assertTrue(decided.imposed());
    assertNull(decided.endsOn());
    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/sanctions")
        .then()
        .body(has("[0].state", equalTo("IMPOSED")))
        .body(has("[0].endsOn", nullValue()));
    assertEquals(
        List.of("PROPOSE_CLOSING", "DEFEND", "DECIDE_CLOSING"),
        Api.acts(unit, id).stream()
            .filter(any -> any.contains("CLOSING") || any.equals("DEFEND"))
            .toList());
  }

  @Test
  void onlyForAMajorHazardAnEnterpriseIsClosed() {
    TestUnit unit = TestUnit.registered(COUNTY);
    act(unit.county(), Filing.general(unit), "closure-proposal", closing(3, 10))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:not-major")));
    as(unit.county())
        .get(Api.HAZARDS + "/" + Filing.major(unit) + "/closure-proposal/document")
        .then()
        .statusCode(404);
  }

  @Test
  void sanctionsThatWereProposedAtTwoEntriesOfOneEnterpriseBothStand() {
    TestUnit former = TestUnit.registered(COUNTY);
    TestUnit current = TestUnit.registered(COUNTY);
    String first = refused(former);
    String second = refused(current);
    propose(former.county(), first).statusCode(200);
    propose(current.county(), second).statusCode(200);
    new TestEnterprise(current.enterprise(), "Mall", COUNTY)
        .takesOver(former.enterprise(), clock.today());
    Patience.until(
        () ->
            current
                .enterprise()
                .equals(Api.hazard(former.county(), first).getString("enterpriseId")));
    as(current.owner())
        .get("/hazard/v1/sanctions")
        .then()
        .body(has("items", hasSize(2)))
        .body(has("items.state", contains("PROPOSED", "PROPOSED")));
    defend(current, first, "BLACKLIST").statusCode(200);
    decide(former.city(), first, "blacklist-decision", false).statusCode(200);
    propose(current.county(), first)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:sanction-stands")));
  }

  private void tooFew(TestUnit unit, String id, Map<String, ?> closing) {
    act(unit.county(), id, "closure-proposal", closing)
        .then()
        .statusCode(422)
        .body(has("field", equalTo("penalties")))
        .body(has("type", equalTo("urn:guapai:problem:too-few-penalties")));
  }

  /** So many penalties, so many days from one to the next. */
  private Map<String, ?> closing(int penalties, int days) {
    return Map.of(
        "documentNo",
        "P-1",
        "reason",
        "penalized again and again",
        "signer",
        "Lu Min",
        "penalties",
        IntStream.rangeClosed(1, penalties).mapToObj(n -> penalty(n, n * days)).toList());
  }

  private Map<String, ?> penalty(int number, int daysAgo) {
    return Map.of(
        "documentNo",
        "F-" + number,
        "decidedOn",
        clock.today().minusDays(daysAgo).toString(),
        "matter",
        "a bridged door lock");
  }

  private String refused(TestUnit unit) {
    String id = Filing.major(unit);
    String order =
        act(unit.county(), id, "order", Orders.order(clock.today()))
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .getString("id");
    Orders.act(
            unit.county(),
            order,
            "refusal",
            Map.of("refusedOn", clock.today().toString(), "evidence", "video", "reason", "went on"))
        .then()
        .statusCode(200);
    return id;
  }

  private static ValidatableResponse propose(String token, String id) {
    return act(
            token,
            id,
            "blacklist-proposal",
            Map.of(
                "documentNo", "B-1",
                "reason", "refused an order",
                "evidence", "the record of the refusal",
                "signer", "Lu Min"))
        .then();
  }

  private static ValidatableResponse defend(TestUnit unit, String id, String sanction) {
    return act(
            unit.owner(),
            id,
            "defence",
            Map.of("sanction", sanction, "statement", "we stopped it", "signer", "Qian Wei"))
        .then();
  }

  private static ValidatableResponse decide(String token, String id, String act, boolean impose) {
    return act(
            token,
            id,
            act,
            Map.of(
                "impose", impose,
                "documentNo", "D-1",
                "reason", "considered",
                "signer", "Gu Feng"))
        .then();
  }
}
