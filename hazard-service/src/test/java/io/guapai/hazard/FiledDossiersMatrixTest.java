package io.guapai.hazard;

import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.hazard.emergency.EmergencyPlan;
import io.guapai.hazard.inspector.Inspector;
import io.guapai.hazard.risk.RiskPoint;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Risk points, emergency plans and inspectors: each situation × each act × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FiledDossiersMatrixTest {

  private static final String COUNTY = "320803";

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered(COUNTY);

  private enum Situation {
    POINT_ON_THE_LIST(RiskPoint.class),
    POINT_WITH_AN_OPEN_HAZARD(RiskPoint.class),
    POINT_WITHDRAWN(RiskPoint.class),
    PLAN_ON_FILE(EmergencyPlan.class),
    INSPECTOR_IN_OFFICE(Inspector.class),
    INSPECTOR_WHOSE_LAST_DAY_IS_SET(Inspector.class);

    private final Class<?> dossier;

    Situation(Class<?> dossier) {
      this.dossier = dossier;
    }
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void whatIsNotOpenIsToldAndRefusedForTheSameReasonAndChangesNothing(Situation situation) {
    String address = in(situation);
    String version = version(address);
    doors(situation.dossier)
        .forEach(
            (path, by) ->
                openers()
                    .callers("320830")
                    .forEach(
                        (who, token) -> {
                          String what = path + " by " + who + " in " + situation;
                          String expected = expected(situation, path, by, who);
                          Trial trial = new Trial(address, path, token);
                          assertEquals(told(situation, expected, who), trial.told(), what);
                          if (!expected.equals(Trial.OPEN)) {
                            assertEquals(
                                expected,
                                Trial.outcome(trial.tried(paper(situation, path), number(version))),
                                what);
                          }
                        }));
    assertEquals(version, version(address), "nothing was written");
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void whatIsOpenIsDoneAndCounted(Situation situation) {
    doors(situation.dossier)
        .forEach(
            (path, by) ->
                openers()
                    .callers("320830")
                    .forEach(
                        (who, token) -> {
                          if (expected(situation, path, by, who).equals(Trial.OPEN)) {
                            String address = in(situation);
                            long version = number(version(address));
                            Response done =
                                new Trial(address, path, token)
                                    .tried(paper(situation, path), version);
                            String what = path + " in " + situation + ": " + done.asString();
                            assertTrue(List.of(200, 201).contains(done.statusCode()), what);
                            assertEquals(version + 1, number(version(address)), what);
                          }
                        }));
  }

  /** Role, sight or territory, state, and what else stands against it; in this order. */
  private static String expected(Situation situation, String path, List<String> by, String who) {
    boolean ofEnterprise = situation.dossier != Inspector.class;
    if (!by.contains(role(who))) {
      return "role-required";
    }
    if (isStranger(who)) {
      return ofEnterprise ? "not-found" : "outside-scope";
    }
    if (situation == Situation.POINT_WITHDRAWN) {
      return "risk-point-withdrawn";
    }
    return situation == Situation.POINT_WITH_AN_OPEN_HAZARD && path.equals("withdrawal")
        ? "risk-point-in-use"
        : Trial.OPEN;
  }

  /** Who does not see a file of an enterprise is not told whose it is, but that there is none. */
  private static String told(Situation situation, String expected, String who) {
    return situation.dossier != Inspector.class && isStranger(who) ? "not-found" : expected;
  }

  /** The acts on a kind of dossier by their addresses, with their roles. */
  private Map<String, List<String>> doors(Class<?> dossier) {
    return acts.stream()
        .filter(act -> dossier(act.getClass()) == dossier)
        .map(act -> at(act.getClass()))
        .collect(Collectors.toMap(ActAt::path, at -> List.of(at.by())));
  }

  private static Class<?> dossier(Class<?> act) {
    return (Class<?>)
        ((ParameterizedType) act.getGenericInterfaces()[0]).getActualTypeArguments()[0];
  }

  private static ActAt at(Class<?> act) {
    return Objects.requireNonNull(act.getAnnotation(ActAt.class));
  }

  private static String role(String who) {
    return who.split(" ")[0];
  }

  private static boolean isStranger(String who) {
    return who.endsWith(" elsewhere");
  }

  private static String list(Class<?> dossier) {
    return "/hazard/v1/"
        + (dossier == RiskPoint.class
            ? "risk-points"
            : dossier == EmergencyPlan.class ? "emergency-plans" : "inspectors");
  }

  private String token(Class<?> dossier) {
    return dossier == Inspector.class ? Tokens.leader(COUNTY) : unit.owner();
  }

  private Openers openers() {
    return new Openers(unit, clock);
  }

  private String version(String address) {
    return as(Tokens.county(COUNTY)).get(address).header("ETag");
  }

  private static long number(String tag) {
    return Long.parseLong(tag.replace("\"", ""));
  }

  /** The address of one in a situation. */
  private String in(Situation situation) {
    Class<?> dossier = situation.dossier;
    String id =
        as(token(dossier))
            .body(openers().paper(list(dossier)))
            .post(list(dossier))
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .getString("id");
    String address = list(dossier) + "/" + id;
    switch (situation) {
      case POINT_WITH_AN_OPEN_HAZARD ->
          as(unit.county())
              .body(
                  Map.of(
                      "equipmentNo",
                      unit.equipmentNo(),
                      "code",
                      "GENERAL",
                      "description",
                      "seen on site " + id,
                      "riskPointId",
                      id))
              .post(Api.HAZARDS)
              .then()
              .statusCode(201);
      case POINT_WITHDRAWN -> done(situation, address, "withdrawal");
      case INSPECTOR_WHOSE_LAST_DAY_IS_SET -> done(situation, address, "end");
      default -> {}
    }
    return address;
  }

  private void done(Situation situation, String address, String path) {
    new Trial(address, path, token(situation.dossier))
        .tried(paper(situation, path), 1)
        .then()
        .statusCode(200);
  }

  private Map<String, ?> paper(Situation situation, String path) {
    return switch (path) {
      case "revision" -> openers().paper(list(situation.dossier));
      case "withdrawal" -> Map.of("reason", "machine sold");
      case "drills" ->
          Map.of(
              "heldOn",
              clock.today().toString(),
              "participants",
              12,
              "scenario",
              "entrapment",
              "evaluation",
              "in 18 minutes");
      case "end" -> Map.of("lastDay", clock.today().toString());
      default -> throw new AssertionError("no sample of what is said at " + path);
    };
  }
}
