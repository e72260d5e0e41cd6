package io.guapai.inspection;

import static io.guapai.inspection.OnSite.COUNTY;
import static io.guapai.inspection.OnSite.DIAGNOSES;
import static io.guapai.inspection.OnSite.JOINT_CHECKS;
import static io.guapai.inspection.OnSite.post;
import static io.guapai.inspection.OnSite.problem;
import static io.guapai.inspection.OnSite.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.party.KnownRole;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Expert diagnoses and joint checks: each state × each act × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OnSiteMatrixTest {

  private static final String EXPERT = "EXPERT-M1";
  private static final String DEPARTMENT = "Fire brigade J";

  @Inject PlatformClock clock;

  /** Who may try, by role; a stranger is of another territory or asked in no case. */
  private static Map<String, String> callers(Units unit) {
    Map<String, String> callers = new LinkedHashMap<>();
    callers.put("county", Tokens.county(COUNTY));
    callers.put("city", Tokens.city("3305"));
    callers.put("township", Tokens.township(OnSite.TOWNSHIP));
    callers.put("coordinator", OnSite.coordinator());
    callers.put("auditor", Tokens.auditor("33"));
    callers.put("enterprise", Tokens.enterprise(unit.enterprise(), null));
    callers.put("expert", Organizations.holder(KnownRole.EXPERT, EXPERT));
    callers.put("department", Organizations.holder(KnownRole.DEPARTMENT, DEPARTMENT));
    callers.put("county elsewhere", Tokens.county("330503"));
    callers.put("expert elsewhere", Organizations.holder(KnownRole.EXPERT, "EXPERT-M2"));
    callers.put("department elsewhere", Organizations.holder(KnownRole.DEPARTMENT, "Another D"));
    return callers;
  }

  @Test
  void whatIsNotOpenIsRefusedForItsReasonAndChangesNothing() {
    Units unit = OnSite.unit(clock.today());
    Map<String, String> callers = callers(unit);
    Map<String, String> places = new LinkedHashMap<>();
    places.put("ASSIGNED", diagnosis(unit, null));
    places.put("GIVEN", diagnosis(unit, "opinion"));
    places.put("ENDED", diagnosis(unit, "end"));
    places.put("PLANNED", joint(unit, null));
    places.put("CANCELLED", joint(unit, "cancellation"));
    places.forEach(
        (state, place) -> {
          String version = version(place);
          (place.startsWith(DIAGNOSES) ? DIAGNOSIS_ACTS : JOINT_ACTS)
              .forEach(
                  (act, by) ->
                      callers.forEach(
                          (who, token) -> {
                            String expected = expected(state, by, who);
                            if (!expected.isEmpty()) {
                              assertEquals(
                                  expected,
                                  problem(
                                      post(
                                          token,
                                          place + "/" + act,
                                          Long.parseLong(version),
                                          paper(unit, act))),
                                  act + " by " + who + " in " + state);
                            }
                          }));
          assertEquals(version, version(place), "nothing was written in " + state);
        });
  }

  @Test
  void whatIsOpenIsDoneAndCounted() {
    Units unit = OnSite.unit(clock.today());
    Map<String, String> callers = callers(unit);
    for (Map.Entry<String, List<String>> act : DIAGNOSIS_ACTS.entrySet()) {
      act.getValue()
          .forEach(who -> done(unit, diagnosis(unit, null), act.getKey(), callers.get(who)));
    }
    for (String act : List.of("results", "cancellation")) {
      JOINT_ACTS.get(act).forEach(who -> done(unit, joint(unit, null), act, callers.get(who)));
    }
  }

  private static final Map<String, List<String>> DIAGNOSIS_ACTS =
      Map.of(
          "opinion", List.of("expert"),
          "conflict", List.of("expert"),
          "end", List.of("county", "city"));
  private static final Map<String, List<String>> JOINT_ACTS =
      Map.of(
          "results", List.of("county", "city", "department"),
          "conclusion", List.of("county", "city"),
          "cancellation", List.of("county", "city"));

  /** Role, sight, state; in this order. Empty where it is open, or its results are missing. */
  private static String expected(String state, List<String> by, String who) {
    String role = who.split(" ")[0];
    if (!by.contains(role)) {
      return "role-required";
    }
    if (who.endsWith(" elsewhere")) {
      return "not-found";
    }
    return switch (state) {
      case "GIVEN", "ENDED" -> "diagnosis-over";
      case "CANCELLED" -> "joint-check-over";
      default -> "";
    };
  }

  private static void done(Units unit, String place, String act, String token) {
    Response done = post(token, place + "/" + act, 1, paper(unit, act));
    assertEquals(200, done.statusCode(), act + ": " + done.asString());
    assertEquals("2", version(place));
  }

  private static Map<String, ?> paper(Units unit, String act) {
    return switch (act) {
      case "opinion" -> Map.of("opinion", "主梁下挠");
      case "conflict" -> Map.of("relation", "亲属");
      case "end", "cancellation" -> Map.of("reason", "不再需要");
      case "results" -> Map.of("department", DEPARTMENT, "result", "正常");
      case "conclusion" ->
          Map.of(
              "heldOn",
              "2020-01-01",
              "summary",
              unit.no(),
              "countersignature",
              Map.of("signature", "SIGNED", "signatory", "王厂长"));
      default -> throw new AssertionError("no sample of what is said at " + act);
    };
  }

  private String diagnosis(Units unit, @Nullable String act) {
    Organizations.holder(KnownRole.EXPERT, EXPERT);
    String place =
        DIAGNOSES
            + "/"
            + taken(
                post(
                    Tokens.county(COUNTY),
                    DIAGNOSES,
                    OnSite.diagnosis(unit, clock.today(), false, EXPERT)));
    if (act != null) {
      done(unit, place, act, callers(unit).get(DIAGNOSIS_ACTS.get(act).get(0)));
    }
    return place;
  }

  private String joint(Units unit, @Nullable String act) {
    String place =
        JOINT_CHECKS
            + "/"
            + taken(
                post(
                    Tokens.county(COUNTY),
                    JOINT_CHECKS,
                    OnSite.jointCheck(unit, clock.today(), false)));
    if (act != null) {
      done(unit, place, act, Tokens.county(COUNTY));
    }
    return place;
  }

  private static String version(String place) {
    return OnSite.get(Tokens.county(COUNTY), place).header("ETag").replace("\"", "");
  }
}
