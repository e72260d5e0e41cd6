package io.guapai.hazard.report;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.lifecycle.LifeCycle;
import io.guapai.hazard.report.Situations.Situation;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each situation of a hazard × each act that exists × each role: who asks is told what is open and
 * why not, by the life cycle and the acts' own roles; what is not open is refused with just that
 * and changes nothing; what is open is done.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ActMatrixTest {

  private static final String PROBLEM = "urn:guapai:problem:";

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject Situations situations;

  @Test
  void actsAreForTheirRolesAndForNobodyElse() {
    TestUnit unit = situations.unit();
    String id = situations.hazard(Situation.REPORTED, unit);
    long version = version(unit, id);
    Map<String, Map<String, ?>> papers = papers(unit, id);
    callers(unit)
        .forEach(
            (role, token) ->
                ofHazards()
                    .forEach(
                        (path, known) -> {
                          Response answer = act(token, id, path, papers.get(path), version);
                          boolean refused =
                              answer.statusCode() == 403
                                  && type(answer).equals(PROBLEM + "role-required");
                          assertEquals(
                              Stream.of(at(known).by()).noneMatch(roles(role)::contains),
                              refused,
                              path + " by " + role + ": " + answer.asString());
                        }));
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void whatIsNotOpenIsRefusedWithWhatIsToldAndChangesNothing(Situation situation) {
    TestUnit unit = situations.unit();
    String id = situations.hazard(situation, unit);
    HazardState state = state(unit, id);
    long version = version(unit, id);
    Map<String, ActOn<?, ?>> known = ofHazards();
    Map<String, Map<String, ?>> papers = papers(unit, id);
    for (String role : List.of("county", "city", "leader", "province", "enterprise")) {
      String token = callers(unit).get(role);
      Map<String, Map<String, Object>> told = told(token, id);
      assertEquals(known.keySet(), told.keySet());
      told.forEach(
          (path, view) -> {
            String what = path + " by " + role + " in " + situation;
            ActOn<?, ?> act = known.get(path);
            boolean forRole = Stream.of(at(act).by()).anyMatch(roles(role)::contains);
            String because = because(view);
            assertEquals(!forRole, because.equals(PROBLEM + "role-required"), what);
            boolean competent = !because.equals(PROBLEM + "not-your-level");
            assertEquals(
                forRole && competent && !isLegal(act, state),
                because.equals(PROBLEM + "illegal-act") && competent,
                what);
            if (forRole && !because.isEmpty()) {
              Response answer = act(token, id, path, papers.get(path), version);
              assertEquals(because, type(answer), what + ": " + answer.asString());
            }
          });
    }
    assertEquals(state, state(unit, id));
    assertEquals(version, version(unit, id), "nothing was written");
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void whatIsOpenIsDoneAndLeadsWhereTheLifeCycleSays(Situation situation) {
    TestUnit seen = situations.unit();
    String shown = situations.hazard(situation, seen);
    Map<String, String> open = new TreeMap<>();
    for (String role : List.of("city", "county", "leader", "enterprise")) {
      told(callers(seen).get(role), shown)
          .forEach(
              (path, view) -> {
                if (because(view).isEmpty()) {
                  open.putIfAbsent(path, role);
                }
              });
    }
    assertEquals(
        situations.open(situation, seen, shown),
        open.isEmpty() ? "nothing" : String.join(" ", open.keySet()));
    open.forEach(
        (path, role) -> {
          TestUnit unit = situations.unit();
          String id = situations.hazard(situation, unit);
          Answer before = Api.hazard(unit.county(), id);
          HazardState state = HazardState.valueOf(before.getString("state"));
          Response answer =
              act(
                  callers(unit).get(role),
                  id,
                  path,
                  situations.body(path, unit, id),
                  before.getLong("version"));
          String what = path + " by " + role + " in " + situation + ": " + answer.asString();
          assertTrue(answer.statusCode() == 200 || answer.statusCode() == 201, what);
          HazardState after = state(unit, id);
          assertTrue(leads(ofHazards().get(path), state, after), what);
        });
  }

  /** By one deed of the act, or by one more that follows from it. */
  private static boolean leads(ActOn<?, ?> act, HazardState from, HazardState to) {
    return act.deeds().stream()
        .map(deed -> LifeCycle.after(from, (Act) deed))
        .anyMatch(
            next ->
                next == to
                    || next != null
                        && (LifeCycle.after(next, Act.GRADE) == to
                            || LifeCycle.after(next, Act.CLOSE) == to));
  }

  private static boolean isLegal(ActOn<?, ?> act, HazardState state) {
    return act.deeds().stream().anyMatch(deed -> LifeCycle.after(state, (Act) deed) != null);
  }

  /** What each act says about a hazard that stays as it is. */
  private Map<String, Map<String, ?>> papers(TestUnit unit, String id) {
    Map<String, Map<String, ?>> papers = new HashMap<>();
    ofHazards().keySet().forEach(path -> papers.put(path, situations.body(path, unit, id)));
    return papers;
  }

  /** The acts on hazards by their addresses. */
  private Map<String, ActOn<?, ?>> ofHazards() {
    Map<String, ActOn<?, ?>> known = new TreeMap<>();
    for (ActOn<?, ?> act : acts) {
      ParameterizedType type = (ParameterizedType) act.getClass().getGenericInterfaces()[0];
      if (type.getActualTypeArguments()[0] == Hazard.class) {
        known.put(at(act).path(), act);
      }
    }
    assertFalse(known.isEmpty());
    return known;
  }

  private static ActAt at(ActOn<?, ?> act) {
    return act.getClass().getAnnotation(ActAt.class);
  }

  private static Map<String, Map<String, Object>> told(String token, String id) {
    List<Map<String, Object>> views =
        as(token)
            .get(Api.HAZARDS + "/" + id + "/acts")
            .then()
            .statusCode(200)
            .extract()
            .as(new TypeRef<>() {});
    Map<String, Map<String, Object>> told = new TreeMap<>();
    views.forEach(view -> told.put((String) view.get("act"), view));
    return told;
  }

  /** Type of the problem that stands against an act; empty when nothing does. */
  private static String because(Map<String, Object> view) {
    Map<?, ?> because = (Map<?, ?>) view.get("because");
    assertEquals(because == null, view.get("allowed"));
    if (because == null) {
      return "";
    }
    assertNotNull(because.get("zh"));
    assertNotNull(because.get("en"));
    return (String) because.get("type");
  }

  private static String type(Response answer) {
    return answer.statusCode() < 400 ? "done" : answer.as(Answer.class).getString("type");
  }

  private static HazardState state(TestUnit unit, String id) {
    return HazardState.valueOf(Api.hazard(unit.county(), id).getString("state"));
  }

  private static long version(TestUnit unit, String id) {
    return Api.hazard(unit.county(), id).getLong("version");
  }

  /** The roles in the token of a caller: a leader has the role of the level as well. */
  private static List<String> roles(String caller) {
    return caller.equals("leader") ? List.of("leader", "county") : List.of(caller);
  }

  private static Map<String, String> callers(TestUnit unit) {
    Map<String, String> callers = new HashMap<>();
    callers.put("province", Tokens.province("32"));
    callers.put("city", Tokens.city("3209"));
    callers.put("county", Tokens.county(Situations.COUNTY));
    callers.put("leader", Tokens.leader(Situations.COUNTY));
    callers.put("township", Tokens.township(Situations.COUNTY + "100"));
    callers.put("coordinator", Tokens.coordinator(Situations.COUNTY + "100"));
    callers.put("enterprise", unit.owner());
    callers.put("institute", Organizations.institute("Some institute"));
    callers.put("agency", Tokens.agency("some-agency"));
    callers.put("auditor", Tokens.auditor("32"));
    callers.put("admin", Tokens.admin());
    return callers;
  }
}
