package io.guapai.equipment.doubles;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.doubles.Suspicions.DOUBLES;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.equipment.ActMatrix;
import io.guapai.equipment.Api;
import io.guapai.equipment.imports.Importing;
import io.guapai.equipment.people.People;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two entries turn out to be one unit; in a city that no other test uses (Wuhu). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnitMergingTest {

  private static final String HERE = "340202";
  private static final String THERE = "340203";
  private static final String COUNTY = Tokens.county(HERE);
  private static final String CITY = Tokens.city("3402");

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  @Test
  void whatTheOneHadGoesOverAndItLeadsToTheOther() throws SQLException {
    String user = Api.enterprise(COUNTY, "芜湖合并电梯使用单位 " + UUID.randomUUID(), HERE);
    String record = UUID.randomUUID().toString();
    String gone = unit(user, record, Map.of("name", "一号梯", "nextInspectionDate", later()));
    String stays = unit(user, UUID.randomUUID().toString(), Map.of());
    act(gone, "locate", position());
    act(gone, "describe", describing("1000", "5"));
    act(stays, "describe", describing("800", null));
    act(gone, "enter-registration", Map.of("reason", "原使用登记证", "certificateNo", "梯11皖B00017(26)"));
    String institute = "Institute " + UUID.randomUUID();
    Organizations.register(institute, OrganizationKind.INSTITUTE);
    String given = assignedTo(institute, gone);
    String number = People.citizen();
    People.entered(COUNTY, number, clock.today(), "T");
    String employment = People.employed(COUNTY, user, number, clock.today());
    People.assign(COUNTY, employment, "TEST:" + record, "T", clock.today()).statusCode(200);
    long before = units();

    String pair = suspected(gone, stays, user);
    merge(COUNTY, pair).then().statusCode(200).body(has("state", equalTo("MERGED")));

    assertEquals(before - 1, units(), "one unit, counted once");
    as(COUNTY)
        .get(EQUIPMENT + "/" + stays)
        .then()
        .body(has("name", equalTo("一号梯")))
        .body(has("regState", equalTo("REGISTERED")))
        .body(has("certificateNo", containsString("00017")))
        .body(has("nextInspectionDate", equalTo(later())))
        .body(has("position.longitude", equalTo(118.3)))
        .body(has("parameters.value", contains("800", "5")));
    as(COUNTY)
        .get(EQUIPMENT + "/" + gone)
        .then()
        .statusCode(200)
        .body(has("merged.id", equalTo(stays)))
        .body(has("merged.by", equalTo("county-" + HERE)))
        .body(has("name", equalTo("一号梯")));
    as(COUNTY)
        .queryParam("enterprise", user)
        .get(EQUIPMENT)
        .then()
        .body(has("items.id", equalTo(List.of(stays))));
    as(COUNTY)
        .get(EQUIPMENT + "/" + gone + "/history")
        .then()
        .body(has("items.act", hasItem("MERGE")));
    as(COUNTY).get(EQUIPMENT + "/" + gone + "/papers").then().body(has("$", hasSize(4)));
    String version = as(COUNTY).get(EQUIPMENT + "/" + gone).header("ETag");
    Api.act(COUNTY, gone, "stop", version, Api.from(clock.today()))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:unit-merged")));
    as(Tokens.county(THERE)).get(EQUIPMENT + "/" + gone).then().statusCode(404);

    as(COUNTY)
        .get("/equipment/v1/assignments/" + given)
        .then()
        .body(has("givenId", equalTo(stays)));
    as(COUNTY)
        .queryParam("equipment", stays)
        .get(People.UNITS)
        .then()
        .body(has("items.employmentId", equalTo(List.of(employment))));

    Recorded told = Streams.await(EquipmentMerged.class, fact -> fact.formerId().equals(gone));
    assertEquals(user, told.key());
    Streams.await(
        EquipmentChanged.class,
        fact -> fact.equipmentId().equals(stays) && later().equals(fact.nextInspectionDate() + ""));

    // The public finds the unit by the number on its plate, which may be the former.
    given()
        .queryParam("no", "TEST:" + record)
        .get("/equipment/v1/public/units")
        .then()
        .statusCode(200);
    assertEquals(0, Api.count("select count(*) from guapai_tally_differences()"));
  }

  @Test
  void whoEntersItAgainByItsFormerNumberEntersNoSecondOne() {
    String user = Api.enterprise(COUNTY, "芜湖再录单位 " + UUID.randomUUID(), HERE);
    String record = UUID.randomUUID().toString();
    String gone = unit(user, record, Map.of());
    String stays = unit(user, UUID.randomUUID().toString(), Map.of());
    merge(COUNTY, suspected(gone, stays, user)).then().statusCode(200);

    as(COUNTY).body(Api.elevator(user, HERE, record)).post(EQUIPMENT).then().statusCode(409);
    String job =
        Importing.accepted(
            COUNTY,
            "no,unit,county\n" + record + ",芜湖再录单位,340202\n",
            """
            name: merged
            sourceSystem: TEST
            columns: { recordNo: no, enterpriseName: unit, region: county }
            constants: { variety: "3110", useState: STOPPED, regState: REGISTERED }
            """);
    Importing.ended(COUNTY, job)
        .then()
        .body(has("accepted", equalTo(1)), has("added", equalTo(0)), has("unchanged", equalTo(1)));
    as(COUNTY)
        .queryParam("enterprise", user)
        .get(EQUIPMENT)
        .then()
        .body(has("items.id", equalTo(List.of(stays))));
  }

  @ParameterizedTest
  @CsvSource({
    "TWO_CODES, 409, units-differ",
    "TWO_CERTIFICATES, 409, units-differ",
    "ANOTHER_KIND, 409, units-differ",
    "ANOTHERS_CERTIFICATE, 409, units-differ",
    "APPLIED_FOR, 409, applied-already",
    "SEALED, 409, illegal-transition",
    "SCRAPPED, 409, illegal-transition",
    "DEMONSTRATION, 422, demonstration-mixed",
    "ELSEWHERE_UNSAID, 409, other-territory",
    "NOT_HIS, 403, outside-scope",
  })
  void whatCannotBeOneUnitIsNotMerged(String why, int status, String problem) {
    String user = Api.enterprise(COUNTY, "芜湖不可合并 " + UUID.randomUUID(), HERE);
    Map<String, Object> one = new HashMap<>();
    Map<String, Object> other = new HashMap<>();
    switch (why) {
      case "TWO_CODES" -> {
        one.put("equipmentCode", "3110340202026" + code());
        other.put("equipmentCode", "3110340202026" + code());
      }
      case "ANOTHER_KIND" -> one.put("variety", "4310");
      case "DEMONSTRATION" -> one.put("demonstration", true);
      case "SEALED" -> one.put("useState", "SEALED");
      case "SCRAPPED" -> other.put("useState", "SCRAPPED");
      case "ANOTHERS_CERTIFICATE" ->
          one.put("enterpriseId", Api.enterprise(COUNTY, "另一单位 " + UUID.randomUUID(), HERE));
      case "ELSEWHERE_UNSAID" -> other.put("regionCode", THERE);
      case "NOT_HIS" -> one.put("regionCode", THERE);
      default -> {}
    }
    String gone = entered(user, one, CITY);
    String stays = entered(user, other, CITY);
    switch (why) {
      case "TWO_CERTIFICATES" -> {
        act(gone, "enter-registration", certificate());
        act(stays, "enter-registration", certificate());
      }
      case "ANOTHERS_CERTIFICATE" -> act(gone, "enter-registration", certificate());
      case "APPLIED_FOR" ->
          as(COUNTY)
              .body(
                  Map.of(
                      "matter",
                      "REGISTER",
                      "units",
                      List.of(gone),
                      "papers",
                      List.of(Map.of("code", "FORM", "title", "登记表"))))
              .post("/equipment/v1/applications")
              .then()
              .statusCode(201);
      default -> {}
    }
    String pair = suspected(gone, stays, user);
    merge(COUNTY, pair)
        .then()
        .statusCode(status)
        .body(has("type", equalTo("urn:guapai:problem:" + problem)));
    as(CITY).get(EQUIPMENT + "/" + gone).then().body(has("merged", equalTo(null)));
    as(CITY).get(DOUBLES + "/" + pair).then().body(has("state", equalTo("OPEN")));
  }

  @Test
  void aChainLeadsToTheLastAndWhoKnowsThatItLiesElsewhereSaysSo() {
    String user = Api.enterprise(COUNTY, "芜湖链 " + UUID.randomUUID(), HERE);
    String a = entered(user, Map.of(), COUNTY);
    String b = entered(user, Map.of(), COUNTY);
    String c = entered(user, Map.of("regionCode", THERE), CITY);
    merge(COUNTY, suspected(a, b, user)).then().statusCode(200);
    String pair = suspected(b, c, user);
    Suspicions.act(
            COUNTY,
            CITY,
            pair,
            "merge",
            Map.of("reason", "已移装", "stays", "SECOND", "otherTerritory", true))
        .then()
        .statusCode(200);
    for (String each : List.of(a, b)) {
      as(COUNTY).get(EQUIPMENT + "/" + each).then().body(has("merged.id", equalTo(c)));
    }
    as(COUNTY).get(EQUIPMENT + "/" + c).then().statusCode(404);
  }

  @Test
  void ofTwoMergersAtTheSameTimeOneWins() {
    String user = Api.enterprise(COUNTY, "芜湖互并 " + UUID.randomUUID(), HERE);
    String a = entered(user, Map.of(), COUNTY);
    String b = entered(user, Map.of(), COUNTY);
    String pair = suspected(a, b, user);
    List<Integer> statuses =
        List.of("FIRST", "SECOND").stream()
            .map(
                stays ->
                    CompletableFuture.supplyAsync(
                        () ->
                            as(COUNTY)
                                .header("If-Match", "\"1\"")
                                .body(Map.of("reason", "同一台", "stays", stays))
                                .post(DOUBLES + "/" + pair + "/merge")
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(200, 412), statuses);
    as(COUNTY).queryParam("enterprise", user).get(EQUIPMENT).then().body(has("items", hasSize(1)));
  }

  @Test
  void otherSuspicionsOfWhatGaveWayAreSettled() {
    String user = Api.enterprise(COUNTY, "芜湖三份 " + UUID.randomUUID(), HERE);
    String a = entered(user, Map.of(), COUNTY);
    String b = entered(user, Map.of(), COUNTY);
    String c = entered(user, Map.of(), COUNTY);
    String other = suspected(a, c, user);
    merge(COUNTY, suspected(a, b, user)).then().statusCode(200);
    await()
        .until(
            () ->
                "ENDED"
                    .equals(as(COUNTY).get(DOUBLES + "/" + other).as(Answer.class).get("state")));
  }

  @ParameterizedTest
  @EnumSource(DoubleState.class)
  void eachActByEachRole(DoubleState state) {
    String user = Api.enterprise(COUNTY, "芜湖矩阵 " + UUID.randomUUID(), HERE);
    AtomicReference<String> stays = new AtomicReference<>();
    new ActMatrix(
            acts,
            SuspectedDouble.class,
            HERE,
            null,
            () -> {
              stays.set(entered(user, Map.of(), COUNTY));
              return DOUBLES
                  + "/"
                  + suspected(entered(user, Map.of(), COUNTY), stays.get(), user, state);
            },
            act ->
                act.equals("merge")
                    ? Map.of("reason", "同一台", "stays", "SECOND")
                    : Map.of("reason", "核实"),
            false,
            act ->
                state == DoubleState.OPEN || state == DoubleState.SAME && act.equals("merge")
                    ? null
                    : "double-decided")
        .check();
  }

  private long units() {
    return as(COUNTY).get(Api.STATISTICS).as(Answer.class).getLong("equipment");
  }

  private String later() {
    return clock.today().plusYears(1).toString();
  }

  private static String code() {
    return "%04d".formatted((int) (Math.random() * 10000));
  }

  private static Map<String, Object> certificate() {
    return Map.of("reason", "原证", "certificateNo", "梯11皖B0%s(26)".formatted(code()));
  }

  private static Map<String, Object> position() {
    return Map.of(
        "position", Map.of("longitude", 118.3, "latitude", 31.3, "datum", "WGS84"), "reason", "现场");
  }

  private static Map<String, Object> describing(String load, String floors) {
    List<Map<String, String>> parameters =
        floors == null
            ? List.of(Map.of("code", "ratedLoad", "value", load))
            : List.of(
                Map.of("code", "ratedLoad", "value", load),
                Map.of("code", "floors", "value", floors));
    return Map.of("parameters", parameters, "reason", "铭牌");
  }

  private String assignedTo(String institute, String unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("basis", "LIST");
    body.put("organization", institute);
    body.put("given", "EQUIPMENT");
    body.put("givenId", unit);
    body.put("from", clock.today().toString());
    body.put("reason", "plan of the year");
    return as(COUNTY)
        .body(body)
        .post("/equipment/v1/assignments")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  private static String unit(String user, String record, Map<String, Object> more) {
    Map<String, Object> stated = Api.elevator(user, HERE, record);
    stated.putAll(more);
    return Api.enter(COUNTY, stated).path("id");
  }

  private static String entered(String user, Map<String, Object> more, String token) {
    Map<String, Object> stated = Api.elevator(user, HERE, UUID.randomUUID().toString());
    stated.putAll(more);
    return Api.enter(token, stated).path("id");
  }

  private static void act(String unit, String act, Map<String, ?> paper) {
    String version = as(COUNTY).get(EQUIPMENT + "/" + unit).header("ETag");
    Api.act(COUNTY, unit, act, version, paper).then().statusCode(200);
  }

  private static Response merge(String token, String pair) {
    return Suspicions.act(token, CITY, pair, "merge", Map.of("reason", "铭牌一致", "stays", "SECOND"));
  }

  private static String suspected(String first, String second, String user) {
    return suspected(first, second, user, DoubleState.OPEN);
  }

  /** A suspicion as it would be found, or as it stands after a decision. */
  private static String suspected(String first, String second, String user, DoubleState state) {
    String id = UUID.randomUUID().toString();
    boolean decided =
        List.of(DoubleState.DIFFERENT, DoubleState.SAME, DoubleState.MERGED).contains(state);
    try (Connection owner = Database.asOwner();
        PreparedStatement insert =
            owner.prepareStatement(
                "insert into suspected_double (id, region_code, version, subject, first_id,"
                    + " first_no, first_name, second_id, second_no, second_name, enterprise_id,"
                    + " reason, state, found_at, decided_by, decided_at, stays)"
                    + " values (?::uuid, ?, 1, 'EQUIPMENT', ?, 'a', 'a', ?, 'b', 'b', ?,"
                    + " 'SAME_NUMBER', ?, now(), ?, case when ? then now() end, ?)")) {
      int at = 1;
      for (Object value :
          new Object[] {
            id,
            HERE,
            first,
            second,
            user,
            state.name(),
            decided ? "county" : null,
            decided,
            state == DoubleState.MERGED ? second : null
          }) {
        insert.setObject(at++, value);
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return id;
  }
}
