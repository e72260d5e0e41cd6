package io.guapai.hazard.firstcheck;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.hazard.PenaltyWaived;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Register;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** First check, no penalty (首查不罚): what is slight is to be corrected, once, and costs nothing. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FirstCheckTest {

  private static final String COUNTY = "320706";

  @Inject PlatformClock clock;
  @Inject DueLoop loop;

  @Test
  void aSlightFindingOfTheFirstCheckIsToBeCorrectedAndNotPunished() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.checked(unit);
    LocalDate by = clock.today().plusDays(10);
    waive(unit, id, waiver(by))
        .statusCode(200)
        .body(has("state", equalTo("ORDERED")))
        .body(has("dueDate", equalTo(by.toString())))
        .body(has("deadline.setBy", equalTo("ORDER")))
        .body(has("deadline.textEn", containsString("N-1")));
    PenaltyWaived told = Told.await(PenaltyWaived.class, id);
    assertEquals(by, told.correctBy());
    assertEquals("FIRST-CHECK", told.rule());
    assertEquals("2021", told.edition());
    as(unit.owner())
        .get(Api.HAZARDS + "/" + id + "/papers")
        .then()
        .statusCode(200)
        .body(has("act", contains("hazards", "confirmation", "grade", "penalty-waiver")))
        .body(has("[3].says.guidance", equalTo("post the certificate in the car")))
        .body(has("[3].says.policyNoticeNo", equalTo("P-1")));
    refused(waive(unit, id, waiver(by)), "it has been decided on");
    Reported.close(unit, id);
    assertEquals("CLOSED", Api.hazard(unit.county(), id).getString("state"));
  }

  @Test
  void allThatTheFirstCheckFoundIsSparedAndNothingOfALaterOne() {
    TestUnit unit = TestUnit.registered(COUNTY);
    TestUnit other = TestUnit.registeredAt(COUNTY, unit.enterprise());
    String first = Filing.checked(unit);
    String same = Filing.checked(other);
    String untouched = Filing.checked(unit, Map.of("description", "no phone number in the car"));
    waive(unit, first, waiver(clock.today())).statusCode(200);
    waive(other, same, waiver(clock.today())).statusCode(200);
    clock.moveBy(Duration.ofDays(1));
    waive(unit, untouched, waiver(clock.today())).statusCode(200);
    String later = Filing.checked(unit, Map.of("description", "the lamp is broken"));
    refused(waive(unit, later, waiver(clock.today())), "the enterprise was checked before");
    as(unit.county())
        .header("Accept-Language", "zh-CN")
        .header("If-Match", "\"" + Api.hazard(unit.county(), later).getLong("version") + "\"")
        .body(waiver(clock.today()))
        .post(Api.HAZARDS + "/" + later + "/penalty-waiver")
        .then()
        .statusCode(409)
        .body(has("detail", containsString("不是首次检查")));
    Answer acts =
        as(unit.county())
            .get(Api.HAZARDS + "/" + later + "/acts")
            .then()
            .extract()
            .as(Answer.class);
    assertEquals(
        "urn:guapai:problem:penalty-not-waived",
        acts.getString("[act=penalty-waiver].because.type"));
  }

  @Test
  void theSameKindASecondTimeIsNoFirst() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String first = Filing.checked(unit);
    waive(unit, first, waiver(clock.today())).statusCode(200);
    Reported.close(unit, first);
    clock.moveBy(Duration.ofDays(1));
    refused(
        waive(unit, Filing.checked(unit), waiver(clock.today())),
        "the enterprise had the same before");
  }

  @Test
  void underANewEditionOfTheRuleThereIsAFirstCheckAgain() {
    TestUnit unit = TestUnit.registered("320803");
    waive(unit, Filing.checked(unit), waiver(clock.today())).statusCode(200);
    LocalDate tomorrow = clock.today().plusDays(1);
    Map<String, Object> edition = new HashMap<>();
    edition.put("kind", "FIRST_CHECK");
    edition.put("id", "FIRST-CHECK");
    edition.put("edition", "Chuzhou-2");
    edition.put("territory", "320803");
    edition.put("validFrom", tomorrow.toString());
    edition.put("mark", "PROPOSED");
    edition.put("source", "淮安市监〔2026〕3号");
    edition.put(
        "body",
        Map.of("applies", true, "windowDays", 730, "correctDays", 3, "excluded", List.of()));
    edition.put("reason", "a new rule of the county");
    as(Tokens.leader("320803")).body(edition).post("/hazard/v1/rules").then().statusCode(201);
    clock.moveTo(clock.startOf(tomorrow).plus(Duration.ofHours(9)));
    String id = Filing.checked(unit, Map.of("description", "the lamp is broken"));
    Patience.until(
        () ->
            act(unit.county(), id, "penalty-waiver", waiver(tomorrow.plusDays(4))).statusCode()
                == 422);
    waive(unit, id, waiver(tomorrow.plusDays(3))).statusCode(200);
    assertEquals("Chuzhou-2", Told.await(PenaltyWaived.class, id).edition());
  }

  @Test
  void whatIsGraveOrNotFoundByACheckIsNotSpared() {
    TestUnit unit = TestUnit.registered(COUNTY);
    refused(waive(unit, Filing.general(unit), waiver(clock.today())), "no supervisory check");
    String major = Api.major(unit, "O57-25-3");
    refused(waive(unit, major, waiver(clock.today())), "not of the lowest grade");
    TestUnit elsewhere = TestUnit.registered("510104");
    refused(
        waive(elsewhere, Filing.checked(elsewhere), waiver(clock.today())),
        "no rule spares it at this place");
  }

  @Test
  void whoRefusedAnOrderOrHadAnAccidentOrLetsTheTimePassIsNotSpared() {
    TestUnit refuser = TestUnit.registered(COUNTY);
    String ordered = Filing.major(refuser);
    String order =
        act(refuser.county(), ordered, "order", Orders.order(clock.today()))
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .getString("id");
    Orders.act(
            refuser.county(),
            order,
            "refusal",
            Map.of("refusedOn", clock.today().toString(), "evidence", "video", "reason", "went on"))
        .then()
        .statusCode(200);
    refused(
        waive(refuser, Filing.checked(refuser), waiver(clock.today())),
        "the enterprise refused an order");

    TestUnit unlucky = TestUnit.registered(COUNTY);
    as(unlucky.county())
        .body(
            Map.of(
                "equipmentNo", unlucky.equipmentNo(),
                "occurredAt", clock.instant().toString(),
                "description", "passengers trapped"))
        .post("/hazard/v1/accidents")
        .then()
        .statusCode(201);
    refused(
        waive(unlucky, Filing.checked(unlucky), waiver(clock.today())),
        "the enterprise had an accident");

    TestUnit late = TestUnit.registered(COUNTY);
    String id = Filing.checked(late);
    clock.moveBy(Duration.ofDays(31));
    loop.sweep();
    refused(waive(late, id, waiver(clock.today())), "its time to be rectified has run out");
  }

  @Test
  void theOrderNamesADayWithinTheTermTwoInspectorsAndTheNoticeThatWentBefore() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String id = Filing.checked(unit);
    wrong(waive(unit, id, waiver(clock.today().plusDays(31))), "correctBy");
    wrong(waive(unit, id, waiver(clock.today().minusDays(1))), "correctBy");
    Map<String, Object> waiver = waiver(clock.today());
    waiver.put("policyNoticeOn", clock.today().plusDays(1).toString());
    wrong(waive(unit, id, waiver), "policyNoticeOn");
    waiver = waiver(clock.today());
    waiver.put("inspectors", List.of(Register.certificate("Li Ming")));
    wrong(waive(unit, id, waiver), "inspectors");
    waive(unit, id, Map.of())
        .statusCode(400)
        .body(
            has(
                "violations.field",
                containsInAnyOrder(
                    "documentNo",
                    "inspectors",
                    "policyNoticeNo",
                    "policyNoticeOn",
                    "guidance",
                    "correctBy")));
    act(unit.owner(), id, "penalty-waiver", waiver(clock.today())).then().statusCode(403);
    waive(unit, id, waiver(clock.today())).statusCode(200);
  }

  @Test
  void aCheckOfAFormerEntryOfTheEnterpriseWasItsFirst() {
    TestUnit former = TestUnit.registered(COUNTY);
    TestUnit current = TestUnit.registered(COUNTY);
    String spared = Filing.checked(former);
    waive(former, spared, waiver(clock.today())).statusCode(200);
    new TestEnterprise(current.enterprise(), "Mall", COUNTY)
        .takesOver(former.enterprise(), clock.today());
    Patience.until(
        () ->
            current
                .enterprise()
                .equals(Api.hazard(former.county(), spared).getString("enterpriseId")));
    clock.moveBy(Duration.ofDays(1));
    String later = Filing.checked(current, Map.of("description", "the lamp is broken"));
    refused(waive(current, later, waiver(clock.today())), "the enterprise was checked before");
  }

  private static void wrong(ValidatableResponse answer, String field) {
    answer.statusCode(422).body(has("field", equalTo(field)));
  }

  private static void refused(ValidatableResponse answer, String why) {
    answer
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:penalty-not-waived")))
        .body(has("detail", containsString(why)));
  }

  private static ValidatableResponse waive(TestUnit unit, String id, Map<String, ?> waiver) {
    return act(unit.county(), id, "penalty-waiver", waiver).then();
  }

  private Map<String, Object> waiver(LocalDate correctBy) {
    Map<String, Object> waiver = new HashMap<>();
    waiver.put("documentNo", "N-1");
    waiver.put(
        "inspectors", List.of(Register.certificate("Li Ming"), Register.certificate("Zhao Wei")));
    waiver.put("policyNoticeNo", "P-1");
    waiver.put("policyNoticeOn", clock.today().minusDays(60).toString());
    waiver.put("guidance", "post the certificate in the car");
    waiver.put("correctBy", correctBy.toString());
    return waiver;
  }
}
