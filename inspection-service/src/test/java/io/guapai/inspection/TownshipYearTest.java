package io.guapai.inspection;

import static io.guapai.inspection.OnSite.CONFIRMATIONS;
import static io.guapai.inspection.OnSite.COUNTY;
import static io.guapai.inspection.OnSite.TOWNSHIP;
import static io.guapai.inspection.OnSite.VISITS;
import static io.guapai.inspection.OnSite.confirmation;
import static io.guapai.inspection.OnSite.coordinator;
import static io.guapai.inspection.OnSite.finding;
import static io.guapai.inspection.OnSite.get;
import static io.guapai.inspection.OnSite.post;
import static io.guapai.inspection.OnSite.problem;
import static io.guapai.inspection.OnSite.taken;
import static io.guapai.inspection.OnSite.visit;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.SiteMatter;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.inspection.ConfirmationsMissed;
import io.guapai.contracts.inspection.ConfirmationsRecorded;
import io.guapai.contracts.inspection.VisitRecorded;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A coordinator's township: three confirmations of each enterprise, visits, and its rates. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TownshipYearTest {

  @Inject PlatformClock clock;

  @Test
  void aTownshipIsConfirmedToAHundredPercent() {
    String township = "330502002";
    String coordinator = Tokens.coordinator(township);
    LocalDate today = clock.today();
    Units first = Units.elevator(today.plusDays(9)).in(township).register();
    Units second = OnSite.another(first);
    Units other = Units.elevator(today.minusDays(2)).in(township).register();
    rate(township, "CONFIRMATION", 0, 2);
    rate(township, "VISIT", 0, 2);
    get(coordinator, "/inspection/v1/work")
        .then()
        .body(has("items.kind", contains("CONFIRM_ENTERPRISE", "CONFIRM_ENTERPRISE")))
        .body(has("items.enterpriseId", containsInAnyOrder(first.enterprise(), other.enterprise())))
        .body(has("items.enterpriseName", hasItem("Enterprise " + first.enterprise())))
        .body(has("items[0].dueDate", equalTo(today.getYear() + "-12-31")));

    Map<String, Object> amiss = confirmation(first, today);
    amiss.put("operators", 3);
    amiss.put("safetySystem", "NOT_KEPT");
    amiss.put("unitsFound", 2);
    amiss.put(
        "findings",
        List.of(
            finding("UNIT_NOT_IN_REGISTER", null, "叉车一台，无牌照，出厂编号 FX-77"),
            finding("UNIT_NOT_FOUND", second.no(), "据称已拆除"),
            finding("UNIT_UNSAFE", first.no(), "轿门变形"),
            finding("OPERATORS_UNCERTIFIED", null, "一名司机无证"),
            finding("SYSTEM_NOT_KEPT", null, "日管控无记录")));
    amiss.put("countersignature", Map.of("signature", "REFUSED", "refusal", "不认可未登记的叉车"));
    Response recorded = post(coordinator, CONFIRMATIONS, amiss);
    String id = taken(recorded);
    recorded
        .then()
        .body(has("unitsRegistered", equalTo(2)))
        .body(has("unitsFound", equalTo(2)))
        .body(has("followUp", equalTo(false)))
        .body(has("regionCode", equalTo(township)));
    rate(township, "CONFIRMATION", 1, 2);
    ConfirmationsRecorded told = told(first);
    assertEquals(id, told.confirmationId());
    assertEquals(5, told.findings().size());
    assertEquals(SiteMatter.UNIT_NOT_IN_REGISTER, told.findings().get(0).matter());

    taken(post(coordinator, CONFIRMATIONS, confirmation(other, today)));
    rate(township, "CONFIRMATION", 2, 2);
    get(coordinator, "/inspection/v1/work").then().body(has("items", empty()));
    get(coordinator, "/inspection/v1/premises?confirmed=false")
        .then()
        .statusCode(200)
        .body(has("items", empty()));
    get(Tokens.county(COUNTY), "/inspection/v1/premises?confirmed=true&limit=1&region=" + township)
        .then()
        .body(has("items", hasSize(1)))
        .body(has("items[0].confirmedOn", equalTo(today + "")));

    Map<String, Object> notice = visit(other, today);
    notice.put("purposes", List.of("NOTICE", "PUBLICITY"));
    notice.put("noticeOf", "场内车辆新规");
    taken(post(coordinator, VISITS, notice));
    assertTrue(
        Told.of(VisitRecorded.class, other.enterprise(), 1).get(0).noticed(), "it was told of");
    rate(township, "VISIT", 1, 2);
    get(Tokens.city("3305"), "/inspection/v1/statistics/subdivisions?region=" + COUNTY)
        .then()
        .statusCode(200)
        .body(has("region", hasItem(township)))
        .body(has("[region=" + township + "].rates[rate=VISIT].leastPercent", equalTo(30)));

    // Who has nothing in use any more is no longer among them.
    other.being(UseState.DISMANTLED).change(2);
    rate(township, "CONFIRMATION", 1, 1);
    rate(township, "VISIT", 0, 1);
    get(coordinator, CONFIRMATIONS + "/" + id + "/history")
        .then()
        .body(has("items.act", contains("CONFIRM")));
  }

  @Test
  void theSecondOfAYearIsAFollowUpAndTwoAtOnceAreOne() {
    LocalDate today = clock.today();
    Units unit = OnSite.unit(today);
    List<Integer> answers =
        IntStream.range(0, 4)
            .parallel()
            .map(hand -> post(coordinator(), CONFIRMATIONS, confirmation(unit, today)).statusCode())
            .sorted()
            .boxed()
            .toList();
    assertEquals(List.of(201, 409, 409, 409), answers);
    assertEquals(
        "recorded-already", problem(post(coordinator(), CONFIRMATIONS, confirmation(unit, today))));
    if (today.getDayOfYear() > 1) {
      post(coordinator(), CONFIRMATIONS, confirmation(unit, today.minusDays(1)))
          .then()
          .statusCode(201)
          .body(has("followUp", equalTo(true)));
    }
    taken(post(coordinator(), VISITS, visit(unit, today)));
    assertEquals("recorded-already", problem(post(coordinator(), VISITS, visit(unit, today))));

    // The enterprise goes by another id: it was confirmed all the same.
    String current = "TMP-330502-" + unit.id().substring(0, 6);
    Streams.publish(
        new EnterpriseMerged(current, unit.enterprise(), unit.region(), today, "the same"));
    Awaitility.await().until(() -> current.equals(unit.column("enterprise_id")));
    get(coordinator(), "/inspection/v1/premises?enterprise=" + current)
        .then()
        .body(has("items.confirmed", contains(true)))
        .body(has("items.visited", contains(true)))
        .body(has("items.units", contains(1)));
    get(coordinator(), CONFIRMATIONS + "?enterprise=" + current)
        .then()
        .body(has("items.enterpriseId", hasItem(current)));
  }

  @Test
  void whatCannotBeIsRefusedAndNothingIsKept() {
    LocalDate today = clock.today();
    Units unit = OnSite.unit(today);
    Units elsewhere = Units.elevator(null).in("330502003").register();
    Map<String, Map<String, Object>> bad =
        Map.ofEntries(
            Map.entry("not-found", Map.of("enterpriseId", elsewhere.enterprise())),
            Map.entry("day-in-future", Map.of("on", today.plusDays(1) + "")),
            Map.entry("day-of-another-year", Map.of("on", (today.getYear() - 1) + "-12-31")),
            Map.entry("units-do-not-add-up", Map.of("unitsFound", 2)),
            Map.entry("more-certified-than-operators", Map.of("certified", 3)),
            Map.entry("finding-missing", Map.of("certified", 1)),
            Map.entry(
                "finding-contradicts",
                Map.of("findings", List.of(finding("NO_SYSTEM", null, "没有制度")))),
            Map.entry(
                "finding-names-nothing",
                Map.of("findings", List.of(finding("UNIT_UNSAFE", null, "漏油")))),
            Map.entry(
                "finding-names-a-unit",
                Map.of("findings", List.of(finding("UNIT_NOT_IN_REGISTER", unit.no(), "叉车")))),
            Map.entry(
                "finding-elsewhere",
                Map.of("findings", List.of(finding("UNIT_UNSAFE", elsewhere.no(), "漏油")))),
            Map.entry(
                "finding-twice",
                Map.of(
                    "unitsFound",
                    -1 + 1,
                    "findings",
                    List.of(
                        finding("UNIT_NOT_FOUND", unit.no(), "没有"),
                        finding("UNIT_NOT_FOUND", unit.no(), "没找到")))),
            Map.entry(
                "signature-unclear", Map.of("countersignature", Map.of("signature", "REFUSED"))));
    bad.forEach(
        (problem, said) -> {
          Map<String, Object> paper = confirmation(unit, today);
          paper.putAll(said);
          assertEquals(problem, problem(post(coordinator(), CONFIRMATIONS, paper)));
        });
    for (Map<String, Object> said :
        List.<Map<String, Object>>of(
            Map.of("unitsFound", -1),
            Map.of("operators", -1),
            Map.of("findings", List.of(finding("OTHER", null, "  "))),
            Map.of("safetySystem", "SO_SO"))) {
      Map<String, Object> paper = confirmation(unit, today);
      paper.putAll(said);
      assertEquals(400, post(coordinator(), CONFIRMATIONS, paper).statusCode(), said + "");
    }
    Map<String, Object> notice = visit(unit, today);
    notice.put("noticeOf", "新规");
    assertEquals("notice-unclear", problem(post(coordinator(), VISITS, notice)));
    unit.being(UseState.SCRAPPED).change(2);
    Awaitility.await()
        .until(
            () ->
                problem(post(coordinator(), CONFIRMATIONS, confirmation(unit, today)))
                    .equals("no-units-in-use"));
    get(coordinator(), CONFIRMATIONS + "?enterprise=" + unit.enterprise())
        .then()
        .body(has("items", empty()));
  }

  @Test
  void eachRoleDoesWhatIsItsOwn() {
    LocalDate today = clock.today();
    Units unit = OnSite.unit(today);
    String confirmed = taken(post(coordinator(), CONFIRMATIONS, confirmation(unit, today)));
    String visited = taken(post(Tokens.county(COUNTY), VISITS, visit(unit, today)));
    String owner = Tokens.enterprise(unit.enterprise(), null);
    for (String token :
        List.of(
            Tokens.province("33"),
            Tokens.city("3305"),
            Tokens.county(COUNTY),
            Tokens.township(TOWNSHIP),
            Tokens.leader(COUNTY),
            Tokens.auditor("33"),
            owner)) {
      assertEquals(200, get(token, CONFIRMATIONS + "/" + confirmed).statusCode());
      assertEquals(200, get(token, VISITS + "/" + visited).statusCode());
      assertEquals(403, post(token, CONFIRMATIONS, confirmation(unit, today)).statusCode());
    }
    for (String token :
        List.of(
            Tokens.county("330503"),
            Tokens.coordinator("330502002"),
            Tokens.enterprise("TMP-330502-000001", null))) {
      assertEquals(404, get(token, CONFIRMATIONS + "/" + confirmed).statusCode());
      assertEquals(404, get(token, VISITS + "/" + visited).statusCode());
      get(token, "/inspection/v1/premises?enterprise=" + unit.enterprise())
          .then()
          .body(has("items", empty()));
    }
    assertEquals(403, post(owner, VISITS, visit(unit, today)).statusCode());
    assertEquals(403, get(owner, "/inspection/v1/statistics").statusCode());
    get(owner, "/inspection/v1/premises").then().body(has("items.units", contains(1)));
    assertEquals(
        200,
        get(owner, "/inspection/v1/premises/" + unit.enterprise() + "@" + TOWNSHIP).statusCode());
  }

  @Test
  void aYearThatEndedIsClosedAndWhatWasMissedIsToldOnce() throws SQLException {
    String township = "330502004";
    Units unit = Units.elevator(null).in(township).register();
    Units confirmed = Units.elevator(null).in(township).register();
    LocalDate today = clock.today();
    taken(post(Tokens.coordinator(township), CONFIRMATIONS, confirmation(confirmed, today)));
    Awaitility.await()
        .until(
            () ->
                "t"
                    .equals(
                        Units.one(
                            "select closes_at > now() from township_year where region_code = ?",
                            township)));
    // As if the running year were over.
    try (Connection owner = Database.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          "update confirmation set year = year - 1 where region_code = '%s'".formatted(township));
      statement.execute(
          "update township_year set closes_at = '%d-01-01 00:00+08' where region_code = '%s'"
              .formatted(today.getYear(), township));
    }
    ConfirmationsMissed missed =
        Streams.await(ConfirmationsMissed.class, fact -> fact.regionCode().equals(township))
            .as(ConfirmationsMissed.class);
    assertEquals(
        new ConfirmationsMissed(township, today.getYear() - 1, 2, 1), missed, unit.enterprise());
    get(Tokens.township(township), "/inspection/v1/closed-years")
        .then()
        .statusCode(200)
        .body(has("[year=" + (today.getYear() - 1) + "].enterprises", equalTo(2)))
        .body(has("[year=" + (today.getYear() - 1) + "].confirmed", equalTo(1)));
  }

  private static ConfirmationsRecorded told(Units unit) {
    return Told.of(ConfirmationsRecorded.class, unit.enterprise(), 1).get(0);
  }

  private static void rate(String region, String rate, int part, int whole) {
    Awaitility.await()
        .untilAsserted(
            () ->
                get(Tokens.county(COUNTY), "/inspection/v1/statistics?region=" + region)
                    .then()
                    .statusCode(200)
                    .body(has("rates[rate=" + rate + "].part", equalTo(part)))
                    .body(has("rates[rate=" + rate + "].whole", equalTo(whole))));
  }
}
