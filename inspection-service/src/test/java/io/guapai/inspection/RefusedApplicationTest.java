package io.guapai.inspection;

import static io.guapai.inspection.Applications.PATH;
import static io.guapai.inspection.Applications.act;
import static io.guapai.inspection.Applications.apply;
import static io.guapai.inspection.Applications.get;
import static io.guapai.inspection.Applications.on;
import static io.guapai.inspection.Applications.paper;
import static io.guapai.inspection.Applications.problem;
import static io.guapai.inspection.Applications.set;
import static io.guapai.inspection.Applications.tried;
import static io.guapai.inspection.Applications.version;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.inspection.application.ApplicationState;
import io.guapai.inspection.application.InspectionApplication;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Applications for inspections that are refused, and acts that are; and what goes over. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RefusedApplicationTest {

  private static final String COUNTY = "341004";
  private static final String CITY = Tokens.city("3410");

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  private final String institute = Organizations.institute(Reports.INSTITUTE);

  @Test
  void whatMakesNoSenseIsRefusedAndNothingIsKept() {
    LocalDate today = clock.today();
    Units unit = Units.elevator(today.plusDays(60)).in(COUNTY).register();
    Units scrapped =
        Units.elevator(today.plusDays(60)).in(COUNTY).being(UseState.SCRAPPED).register();
    Units anothers = Units.elevator(today.plusDays(60)).in(COUNTY).register();
    String owner = Tokens.enterprise(unit.enterprise(), null);
    String boiler = UUID.randomUUID().toString();
    Units apart =
        new Units(
                boiler,
                "B:" + boiler.substring(0, 13),
                unit.enterprise(),
                COUNTY,
                "1100",
                UseState.IN_USE,
                unit.firstUse(),
                null)
            .register();
    assertEquals("not-found", problem(apply(owner, paper("T:no-such"))));
    assertEquals("not-found", problem(apply(owner, paper(anothers.no()))));
    assertEquals("unit-named-twice", problem(apply(owner, paper(unit.no(), unit.no()))));
    assertEquals("units-not-together", problem(apply(owner, paper(unit.no(), apart.no()))));
    assertEquals(
        "unit-gone",
        problem(apply(Tokens.enterprise(scrapped.enterprise(), null), paper(scrapped.no()))));
    Map.of(
            "unknown-institute", Map.<String, Object>of("instituteId", "nobody"),
            "kind-not-applied-for", Map.<String, Object>of("kind", "SELF_TEST"),
            "supervision-of-construction", Map.<String, Object>of("kind", "SUPERVISION"),
            "no-such-clock", Map.<String, Object>of("clock", "INTERNAL"),
            "day-is-past", Map.<String, Object>of("preferredOn", today.minusDays(1) + ""),
            "day-too-far", Map.<String, Object>of("preferredOn", today.plusDays(400) + ""))
        .forEach(
            (expected, bad) -> {
              Map<String, Object> paper = paper(unit.no());
              paper.putAll(bad);
              assertEquals(expected, problem(apply(owner, paper)), expected);
            });
    Map<String, Object> none = paper();
    assertEquals("supervision-of-construction", problem(apply(owner, none)));
    none.put("kind", "SUPERVISION");
    none.put("constructionNo", "no such notice");
    assertEquals("not-found", problem(apply(owner, none)));
    assertEquals(
        "0",
        Units.one(
            "select count(*) from inspection_application where enterprise_id = ?",
            unit.enterprise()));

    String id = apply(owner, paper(unit.no())).path("id");
    String stranger = Organizations.institute("Institute of elsewhere");
    for (String token : List.of(stranger, Tokens.enterprise(anothers.enterprise(), null))) {
      given().auth().oauth2(token).get(PATH + "/" + id).then().statusCode(404);
    }
    assertEquals(404, act(stranger, id, "acceptance", Map.of()).statusCode());
    assertEquals(403, act(owner, id, "acceptance", Map.of()).statusCode());
    assertEquals(403, act(CITY, id, "acceptance", Map.of()).statusCode());
    assertEquals(403, act(institute, id, "cancellation", Map.of("reason", "x")).statusCode());
    Reports.post(Reports.passed(unit, today)).statusCode(201);
    set(id, "objection_until = '" + today.minusDays(1) + "', state = 'RECTIFY'");
    assertEquals(
        "objection-too-late", problem(act(owner, id, "objection", Map.of("objection", "x"))));
  }

  @Test
  void anApplicationGoesOverToTheUnitAndTheEnterpriseThatStay() {
    LocalDate today = clock.today();
    Units gone = Units.elevator(today.plusDays(60)).in(COUNTY).register();
    Units stays = Units.elevator(today.plusDays(60)).in(COUNTY).register();
    String id = apply(Tokens.enterprise(gone.enterprise(), null), paper(gone.no())).path("id");
    Streams.publish(
        new EnterpriseMerged(stays.enterprise(), gone.enterprise(), COUNTY, today, "the same"));
    Streams.publish(
        new EquipmentMerged(
            stays.id(),
            stays.no(),
            gone.id(),
            gone.no(),
            stays.enterprise(),
            stays.enterprise(),
            COUNTY,
            "the same",
            false));
    Awaitility.await().until(() -> gone.column("equipment_no") == null);
    String owner = Tokens.enterprise(stays.enterprise(), null);
    get(owner, id)
        .body(has("enterpriseId", equalTo(stays.enterprise())))
        .body(has("units.equipmentNo", contains(stays.no())));
    assertEquals("applied-already", problem(apply(owner, paper(stays.no()))));
    Reports.post(Reports.passed(gone, today)).statusCode(201);
    get(owner, id).body(has("state", equalTo("REPORTED")));
  }

  /** Each act by each caller, and in each state: whose it is not is told so first. */
  @Test
  void whatIsNotOpenIsRefusedForItsReasonAndChangesNothing() {
    Units unit = Units.elevator(clock.today().plusDays(60)).in(COUNTY).register();
    String owner = Tokens.enterprise(unit.enterprise(), null);
    String id = apply(owner, paper(unit.no())).path("id");
    Map<String, String> callers =
        Map.of(
            owner,
            "enterprise",
            institute,
            "institute",
            CITY,
            "city",
            Tokens.county(COUNTY),
            "county",
            Tokens.province("34"),
            "province",
            Tokens.auditor("34"),
            "auditor",
            Tokens.admin(),
            "admin",
            Organizations.institute("Institute of elsewhere"),
            "stranger",
            Tokens.enterprise("TMP-341004-000009", null),
            "stranger",
            Tokens.city("3411"),
            "stranger");
    assertEquals(DOORS.keySet(), doors());
    // Whose it is comes before the state, so that one state tells it for all.
    String fresh = version(id);
    callers.forEach(
        (token, who) ->
            DOORS.forEach(
                (path, door) -> {
                  String expected = door.expected(who);
                  if (!expected.isEmpty()) {
                    Response refused = tried(token, id, path, fresh, door.paper());
                    assertEquals(expected, problem(refused), path + " by " + who);
                  }
                }));
    Map<String, String> tokens = Map.of("enterprise", owner, "institute", institute, "city", CITY);
    for (ApplicationState state : ApplicationState.values()) {
      set(id, "state = '" + state + "'");
      DOORS.forEach(
          (path, door) -> {
            if (!door.states().contains(state.name())) {
              String token = tokens.get(door.by().get(0));
              Response refused = tried(token, id, path, fresh, door.paper());
              assertEquals("application-state", problem(refused), path + " in " + state);
            }
          });
    }
    assertEquals(fresh, version(id), "nothing was written");
    set(id, "state = 'CANCELLED'");
  }

  /** Who may do an act, and in which states. */
  private record Door(List<String> by, List<String> states, Map<String, Object> paper) {

    String expected(String who) {
      if (who.equals("stranger")) {
        return "not-found";
      }
      return by.contains(who) ? "" : "role-required";
    }
  }

  private static final Map<String, Door> DOORS =
      Map.of(
          "acceptance",
          new Door(List.of("institute"), List.of("SUBMITTED"), Map.of()),
          "refusal",
          new Door(List.of("institute"), List.of("SUBMITTED", "ACCEPTED"), Map.of("reason", "x")),
          "appointment",
          new Door(
              List.of("institute"),
              List.of("ACCEPTED", "SCHEDULED", "RECHECK"),
              on(LocalDate.EPOCH)),
          "beginning",
          new Door(List.of("institute"), List.of("SCHEDULED"), Map.of()),
          "cancellation",
          new Door(
              List.of("enterprise"),
              List.of("SUBMITTED", "ACCEPTED", "SCHEDULED"),
              Map.of("reason", "x")),
          "rectification",
          new Door(List.of("enterprise"), List.of("RECTIFY"), Map.of("rectification", "x")),
          "objection",
          new Door(
              List.of("enterprise"),
              List.of("RECTIFY", "RECHECK", "REPORTED"),
              Map.of("objection", "x")),
          "closing",
          new Door(List.of("enterprise"), List.of("RECTIFY", "REPORTED"), Map.of()),
          "objection-answer",
          new Door(
              List.of("city", "county"),
              List.of("RECTIFY", "RECHECK", "REPORTED"),
              Map.of("outcome", "UPHELD", "answer", "x")));

  private Set<String> doors() {
    return acts.stream()
        .filter(
            act ->
                ((ParameterizedType) act.getClass().getGenericInterfaces()[0])
                        .getActualTypeArguments()[0]
                    == InspectionApplication.class)
        .map(act -> Objects.requireNonNull(act.getClass().getAnnotation(ActAt.class)).path())
        .collect(Collectors.toSet());
  }
}
