package io.guapai.hazard.inspector;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.contracts.hazard.InspectorAppointed;
import io.guapai.contracts.hazard.InspectorEnded;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.Register;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two inspectors are two accounts on the register, in force on the day (特种设备安全法 §65). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InspectorsTest {

  /** Before any day that the clock of the tests shows. */
  private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

  private static final String INSPECTORS = "/hazard/v1/inspectors";

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered("320723");

  @Test
  void theSameAccountUnderTwoOtherNamesIsNotTwoInspectors() {
    String account = "inspector-" + UUID.randomUUID();
    String one = appointed(account, "Qian Yi", clock.today().minusYears(1), null);
    // A second name for the account, or a second holder of the certificate, is refused outright.
    refused(
        appoint(account, "Sun Er", number(), unit.region(), clock.today(), null),
        409,
        "inspector-registered");
    refused(
        appoint("another", "Sun Er", one.toLowerCase(), unit.region(), clock.today(), null),
        409,
        "inspector-registered");
    // And if the register held such a pair all the same, they would be one person.
    String two = Register.enter(account, "Sun Er", number());
    String id = handedIn();
    refused(act(unit.county(), id, "recheck", recheck(one, two)), 422, "two-inspectors");
    Map<String, Object> order = Orders.order(clock.today().plusDays(3));
    order.put("inspectors", List.of(named("Qian Yi", one), named("Sun Er", two)));
    refused(
        act(unit.county(), Filing.major(TestUnit.registered("320723")), "order", order),
        422,
        "two-inspectors");
  }

  @Test
  void whoDrawsInspectorsIsToldOfTheirAppointmentAndItsEnd() {
    String number = appointed("told-" + UUID.randomUUID(), "Wu", clock.today(), null);
    InspectorAppointed told =
        Streams.await(InspectorAppointed.class, fact -> number.equals(fact.certificateNo()))
            .as(InspectorAppointed.class);
    assertEquals(unit.region(), told.regionCode());
    String address = INSPECTORS + "/" + told.inspectorId();
    as(Tokens.leader(unit.region()))
        .header("If-Match", "\"1\"")
        .body(Map.of("lastDay", clock.today().plusDays(3).toString()))
        .post(address + "/end")
        .then()
        .statusCode(200);
    assertEquals(
        clock.today().plusDays(3),
        Streams.await(InspectorEnded.class, fact -> number.equals(fact.certificateNo()))
            .as(InspectorEnded.class)
            .lastDay());
  }

  @Test
  void whoWasOnTheRegisterBeforeOthersWereToldIsToldOnce() throws SQLException {
    String number = Register.enter("before-" + UUID.randomUUID(), "Zheng", number());
    try (Connection owner = Database.asOwner();
        PreparedStatement update =
            owner.prepareStatement(
                "update inspector set to_tell = true where certificate_no = ?")) {
      update.setString(1, number);
      update.executeUpdate();
    }
    Streams.await(InspectorAppointed.class, fact -> number.equals(fact.certificateNo()));
    assertFalse(
        Database.finds("select from inspector where certificate_no = ? and to_tell", number));
  }

  @Test
  void whoIsNotOnTheRegisterOrNoLongerOrElsewhereRechecksNothing() {
    LocalDate today = clock.today();
    String id = handedIn();
    String good = appointed("good-" + UUID.randomUUID(), "Qian", today.minusDays(9), null);
    String gone =
        appointed("gone-" + UUID.randomUUID(), "Sun", today.minusDays(9), today.minusDays(1));
    String early = appointed("early-" + UUID.randomUUID(), "Li", today.plusDays(1), null);
    String elsewhere = number();
    appoint("far-" + UUID.randomUUID(), "Zhou", elsewhere, "320724", today, null)
        .then()
        .statusCode(201);
    for (String wrong : List.of("Wu Ming", gone, early)) {
      refused(act(unit.county(), id, "recheck", recheck(good, wrong)), 422, "unknown-inspector");
    }
    refused(
        act(unit.county(), id, "recheck", recheck(good, elsewhere)), 422, "inspector-elsewhere");
    refused(act(unit.county(), id, "recheck", recheck(good)), 422, "two-inspectors");
    assertEquals("SUBMITTED", Api.hazard(unit.county(), id).getString("state"));
  }

  @Test
  void whoReportedItByHisAccountMayNotRecheckItUnderTheNameOfTheRegister() {
    LocalDate today = clock.today();
    String reporter = "inspector-" + UUID.randomUUID();
    String own = appointed(reporter, "Qian", today.minusDays(9), null);
    String other = appointed("other-" + UUID.randomUUID(), "Sun", today.minusDays(9), null);
    String token = Tokens.of(reporter, List.of("county"), unit.region(), null, null);
    String id =
        as(token)
            .body(
                Map.of(
                    "equipmentNo", unit.equipmentNo(),
                    "code", "GB45067-5.6.4",
                    "description", "door lock bridged",
                    "foundBy", "Somebody Else"))
            .post(Api.HAZARDS)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    Filing.rectify(unit, id, today.plusDays(5));
    refused(
        act(unit.county(), id, "recheck", recheck(own, other)), 422, "inspector-not-independent");
    String third = appointed("third-" + UUID.randomUUID(), "Zhou", today.minusDays(9), null);
    act(unit.county(), id, "recheck", recheck(third, other)).then().statusCode(200);
    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/rectification")
        .then()
        .body(has("rechecks[0].paper.inspectors", hasItem("Zhou（" + third + "）")));
  }

  @Test
  void aPanelHasTwoInspectorsOfTheRegisterBesideItsExperts() {
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    Procedure.applied(unit, id, clock.today().plusDays(9).toString());
    Map<String, Object> experts =
        new HashMap<>(Procedure.acceptance(true, "Feng Qi", "Shen Yu", "Han Bo"));
    experts.put("members", List.of(expert("Feng Qi"), expert("Shen Yu"), expert("Han Bo")));
    refused(act(unit.county(), id, "acceptance", experts), 422, "two-inspectors");
    act(unit.county(), id, "acceptance", Procedure.acceptance(true, "Feng Qi", "Shen Yu", "Han Bo"))
        .then()
        .statusCode(200);
  }

  @Test
  void anOrderNamesItsInspectorsAsTheRegisterDoes() {
    Map<String, Object> order = Orders.order(clock.today().plusDays(3));
    order.put("inspectors", List.of(named("Li Ming", "A-0001"), named("Somebody", "A-0002")));
    refused(act(unit.county(), Filing.major(unit), "order", order), 422, "inspector-name");
  }

  @Test
  void leadersAppointAndDismissWithinTheirTerritoryAndNobodyElseDoes() {
    LocalDate today = clock.today();
    String leader = Tokens.leader(unit.region());
    Map<String, Object> body = body("x-" + UUID.randomUUID(), "Qian", number(), unit.region());
    for (String other : List.of(unit.county(), unit.owner(), Tokens.admin())) {
      as(other).body(body).post(INSPECTORS).then().statusCode(403);
    }
    as(Tokens.leader("320724")).body(body).post(INSPECTORS).then().statusCode(403);
    String id =
        as(leader)
            .body(body)
            .post(INSPECTORS)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    as(unit.county()).get(INSPECTORS).then().body(has("items.id", hasItem(id)));
    String end = INSPECTORS + "/" + id + "/end";
    as(leader).body(Map.of("lastDay", today.toString())).post(end).then().statusCode(428);
    as(Tokens.leader("320724"))
        .header("If-Match", "\"1\"")
        .body(Map.of("lastDay", today.toString()))
        .post(end)
        .then()
        .statusCode(403);
    as(leader)
        .header("If-Match", "\"1\"")
        .body(Map.of("lastDay", FROM.minusDays(1).toString()))
        .post(end)
        .then()
        .statusCode(422);
    as(leader)
        .header("If-Match", "\"1\"")
        .body(Map.of("lastDay", today.toString()))
        .post(end)
        .then()
        .statusCode(200)
        .body(has("inForceTo", equalTo(today.toString())));
  }

  private String handedIn() {
    String id = Filing.major(unit);
    Filing.rectify(unit, id, clock.today().plusDays(5));
    return id;
  }

  private static Map<String, Object> expert(String name) {
    return Map.of("name", name, "unit", "panel", "expert", true, "conflictDeclared", true);
  }

  private static Map<String, ?> named(String name, String certificate) {
    return Map.of("name", name, "certificateNo", certificate);
  }

  private static Map<String, ?> recheck(String... certificates) {
    return Map.of("inspectors", List.of(certificates), "passed", true, "opinion", "in order");
  }

  private static void refused(Response answer, int status, String problem) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("urn:guapai:problem:" + problem, answer.as(Answer.class).get("type"));
  }

  private static String number() {
    return "C-" + UUID.randomUUID();
  }

  private String appointed(String account, String name, LocalDate from, @Nullable LocalDate to) {
    String certificate = number();
    appoint(account, name, certificate, unit.region(), from, to).then().statusCode(201);
    return certificate;
  }

  private static Response appoint(
      String account,
      String name,
      String certificate,
      String region,
      LocalDate from,
      @Nullable LocalDate to) {
    Map<String, Object> body = body(account, name, certificate, region);
    body.put("inForceFrom", from.toString());
    body.put("inForceTo", to == null ? null : to.toString());
    return as(Tokens.leader(region)).body(body).post(INSPECTORS);
  }

  private static Map<String, Object> body(
      String account, String name, String certificate, String region) {
    Map<String, Object> body = new HashMap<>();
    body.put("account", account);
    body.put("name", name);
    body.put("certificateNo", certificate);
    body.put("region", region);
    body.put("inForceFrom", FROM.toString());
    return body;
  }
}
