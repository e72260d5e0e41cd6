package io.guapai.hazard.unit;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseReclassified;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PrintedText;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An enterprise is renamed, moves, or is classified anew while hazards are open at it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseChangesTest {

  private static final String HERE = "321081";
  private static final String THERE = "321084";

  @Inject PlatformClock clock;

  @Test
  void aPaperNamesTheEnterpriseAsItWasCalledOnItsDay() throws IOException {
    TestUnit unit = TestUnit.registered(HERE);
    TestEnterprise before = new TestEnterprise(unit.enterprise(), "Old mall", HERE);
    before.register();
    String id = Filing.major(unit);
    String first = order(unit, id);
    TestEnterprise after = new TestEnterprise(unit.enterprise(), "New mall", HERE);
    Streams.publish(
        TestEvent.of(
                new EnterpriseRenamed(
                    after.id(),
                    "New mall",
                    HERE,
                    "G",
                    false,
                    clock.today(),
                    "Old mall",
                    "licence changed"))
            .withSequence(2));
    Patience.until(after::isKnown);
    String second = order(unit, id);

    assertThat(paper(unit, first), containsString("Oldmall"));
    assertThat(paper(unit, second), containsString("Newmall"));
  }

  @Test
  void whatWasFoundAtTheEnterpriseItselfMovesWithItAndItsUnitsHazardsStay() {
    TestUnit unit = TestUnit.registered(HERE);
    TestEnterprise enterprise = new TestEnterprise(unit.enterprise(), "Mover", HERE);
    enterprise.register();
    String ofUnit = Filing.reported(unit, "GENERAL");
    String ofEnterprise =
        as(enterprise.county())
            .body(
                Map.of(
                    "enterpriseId", enterprise.id(),
                    "code", "TSEL-34-NO-SYSTEM",
                    "description", "no rules at all"))
            .post(Api.HAZARDS)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");

    Streams.publish(
        TestEvent.of(
                new EnterpriseMoved(
                    enterprise.id(), "Mover", THERE, "G", false, clock.today(), HERE, "moved"))
            .withSequence(2));

    String heir = Tokens.county(THERE);
    Patience.until(() -> as(heir).get(Api.HAZARDS + "/" + ofEnterprise).statusCode() == 200);
    act(heir, ofEnterprise, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200)
        .body(has("regionCode", equalTo(THERE)));
    as(heir).get(Api.HAZARDS + "/" + ofUnit).then().statusCode(404);
    act(unit.county(), ofUnit, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200);
    as(unit.county())
        .get(Api.HAZARDS + "/" + ofEnterprise + "/history/verify")
        .then()
        .statusCode(200)
        .body(has("intact", equalTo(true)));
    act(unit.county(), ofEnterprise, "grade", Map.of("grade", "GENERAL", "reason", "r"), 3)
        .then()
        .statusCode(404);
  }

  @Test
  void theFormOfAPastMonthDoesNotKnowAReclassificationOfToday() {
    YearMonth march = YearMonth.of(clock.today().getYear() + 1, 3);
    clock.moveTo(clock.startOf(march.atDay(10)));
    TestUnit unit = TestUnit.registered("321182");
    String id = unit.enterprise();
    Streams.publish(new EnterpriseRegistered(id, "Miller", null, true, "321182", false, "C"));
    Patience.until(new TestEnterprise(id, "Miller", "321182")::isKnown);
    Filing.general(unit);

    clock.moveTo(clock.startOf(march.plusMonths(1).atDay(20)));
    Streams.publish(
        TestEvent.of(
                new EnterpriseReclassified(
                    id,
                    "Miller & Co",
                    "321182",
                    "H",
                    false,
                    march.plusMonths(1).atDay(5),
                    "C",
                    "a restaurant now"))
            .withSequence(2));
    Patience.until(new TestEnterprise(id, "Miller & Co", "321182")::isKnown);

    String asked = "&asOf=" + clock.today();
    assertEquals("C", industry("month=" + march));
    assertEquals("C", industry("month=" + march + asked), "known today, and not so in March");
    assertEquals("H", industry("month=" + march.plusMonths(1) + asked));
  }

  /** The section that the only hazard of the county counts under. */
  private static String industry(String query) {
    Answer form =
        as(Tokens.county("321182"))
            .get("/hazard/v1/statistics/monthly?by=industry&" + query)
            .then()
            .statusCode(200)
            .extract()
            .as(Answer.class);
    return form.getLong("lines[code=C].generalFound") == 1
        ? "C"
        : form.getLong("lines[code=H].generalFound") == 1 ? "H" : "";
  }

  private String order(TestUnit unit, String hazard) {
    return act(unit.county(), hazard, "order", Orders.order(clock.today().plusDays(5)))
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  private static String paper(TestUnit unit, String order) throws IOException {
    return PrintedText.of(
        as(unit.county())
            .accept("application/pdf")
            .get("/hazard/v1/orders/" + order + "/document")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray());
  }
}
