package io.guapai.hazard.accident;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each state of an accident × each act × each role: who asks is told what is open and why not; what
 * is not open is refused with just that and changes nothing; what is open is done.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccidentActsTest {

  private static final String ACCIDENTS = "/hazard/v1/accidents/";
  private static final String PROBLEM = "urn:guapai:problem:";
  private static final String COUNTY = "320382";

  /** What leads from each state to the next, as the city and its leader do it. */
  private static final List<String> COURSE = List.of("investigation", "opinion", "closing");

  private static final Map<String, Map<String, ?>> BODIES =
      new TreeMap<>(
          Map.of(
              "closing", Map.of("documentNo", "徐政复〔2026〕1号"),
              "investigation", Map.of("investigator", "徐州市市场监督管理局", "members", List.of("市应急管理局")),
              "misreport", Map.of("fault", "FALSE", "findings", "told otherwise"),
              "opinion",
                  Map.of(
                      "causes", "worn rope",
                      "enterpriseResponsible", true,
                      "rescueFailed", false,
                      "handling", "fined",
                      "measures", "measured"),
              "supplement",
                  Map.of(
                      "consequences", List.of(Map.of("kind", "DEAD", "amount", 2)), "text", "x")));

  /** The signs of the table below. */
  private static final Map<String, String> AGAINST =
      Map.of(
          "",
          "+",
          PROBLEM + "role-required",
          "R",
          PROBLEM + "not-your-level",
          "L",
          PROBLEM + "illegal-accident-act",
          "S");

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered(COUNTY);

  /** Of closing, investigation, misreport, opinion and supplement: + open, else the problem. */
  @ParameterizedTest
  @CsvSource({
    "REPORTED,      county,        RRRR+",
    "REPORTED,      county leader, LL+R+",
    "REPORTED,      city,          R++S+",
    "REPORTED,      leader,        S++S+",
    "REPORTED,      province,      R++S+",
    "REPORTED,      township,      RRRRR",
    "REPORTED,      owner,         RRRRR",
    "REPORTED,      auditor,       RRRRR",
    "INVESTIGATING, county,        RRRR+",
    "INVESTIGATING, county leader, LL+R+",
    "INVESTIGATING, city,          RS+++",
    "INVESTIGATING, leader,        SS+++",
    "OPINION_GIVEN, city,          RS+++",
    "OPINION_GIVEN, leader,        +S+++",
    "CLOSED,        county,        RRRRS",
    "CLOSED,        county leader, LLSRS",
    "CLOSED,        city,          RSSSS",
    "CLOSED,        leader,        SSSSS"
  })
  void whatIsNotOpenIsRefusedWithWhatIsToldAndWhatIsOpenIsDone(
      AccidentState state, String caller, String told) {
    String id = accident(unit, state);
    String token = caller(caller);
    Map<String, String> because = because(token, id);
    assertEquals(List.copyOf(BODIES.keySet()), List.copyOf(because.keySet()));
    assertEquals(told, because.values().stream().map(AGAINST::get).collect(Collectors.joining()));
    int version = version(id);
    because.forEach(
        (act, problem) -> {
          if (!problem.isEmpty()) {
            assertEquals(problem, act(token, id, act).as(Answer.class).getString("type"), act);
          }
        });
    assertEquals(version, version(id), "nothing was written");
    because.forEach(
        (act, problem) -> {
          if (problem.isEmpty()) {
            String fresh = accident(TestUnit.registered(COUNTY), state);
            act(token, fresh, act)
                .then()
                .statusCode(200)
                .body(has("version", equalTo(version + 1)));
          }
        });
  }

  @Test
  void eachActIsThereWithItsAddressAndBothItsNames() {
    String id = accident(unit, AccidentState.REPORTED);
    as(Tokens.city("3203"))
        .get(ACCIDENTS + id + "/acts")
        .then()
        .body(has("[act=investigation].href", equalTo(ACCIDENTS + id + "/investigation")))
        .body(has("[act=investigation].zh", equalTo("成立调查组")))
        .body(
            has(
                "[act=opinion].because.en",
                equalTo("The act OPINION is not allowed on an accident in state REPORTED.")))
        .body(has("[act=opinion].because.zh", equalTo("事故处于“已上报”状态，不允许“提出处理意见”。")));
  }

  @Test
  void whoGaveTheOpinionIsToldThatAnotherApprovesIt() {
    String id = accident(unit, AccidentState.INVESTIGATING);
    String leader = caller("leader");
    act(leader, id, "opinion").then().statusCode(200);
    assertEquals(PROBLEM + "opinion-not-independent", because(leader, id).get("closing"));
    act(Tokens.city("3203"), id, "opinion").then().statusCode(200);
    assertEquals("", because(leader, id).get("closing"), "the later opinion is another's");
  }

  @Test
  void ofWhatIsNotTheirsOthersAreToldNothing() {
    String acts = ACCIDENTS + accident(unit, AccidentState.REPORTED) + "/acts";
    as(Tokens.county("320381")).get(acts).then().statusCode(404);
    as(Tokens.admin()).get(acts).then().statusCode(403);
    RestAssured.get(acts).then().statusCode(401);
  }

  private String accident(TestUnit of, AccidentState state) {
    String id =
        as(of.county())
            .body(
                Map.of(
                    "equipmentNo",
                    of.equipmentNo(),
                    "occurredAt",
                    clock.instant().minusSeconds(60).toString(),
                    "description",
                    "the rope broke"))
            .post("/hazard/v1/accidents")
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .getString("id");
    for (String step : COURSE.subList(0, state.ordinal())) {
      String by = step.equals("closing") ? caller("leader") : Tokens.city("3203");
      act(by, id, step).then().statusCode(200);
    }
    return id;
  }

  private String caller(String who) {
    return switch (who) {
      case "county" -> unit.county();
      case "county leader" -> Tokens.leader(COUNTY);
      case "city" -> Tokens.city("3203");
      case "leader" -> Tokens.leader("3203");
      case "province" -> Tokens.province("32");
      case "township" -> Tokens.township(COUNTY);
      case "owner" -> unit.owner();
      default -> Tokens.auditor("32");
    };
  }

  /** For each act the type of the problem that stands against it; empty when nothing does. */
  private static Map<String, String> because(String token, String id) {
    Answer told =
        as(token).get(ACCIDENTS + id + "/acts").then().statusCode(200).extract().as(Answer.class);
    Map<String, String> because = new TreeMap<>();
    for (String act : told.<String>getList("act")) {
      Map<String, ?> why = told.get("[act=" + act + "].because");
      because.put(act, why == null ? "" : String.valueOf(why.get("type")));
    }
    return because;
  }

  private static Response act(String token, String id, String act) {
    return as(token)
        .header("If-Match", "\"" + version(id) + "\"")
        .body(BODIES.get(act))
        .post(ACCIDENTS + id + "/" + act);
  }

  private static int version(String id) {
    return as(Tokens.province("32")).get(ACCIDENTS + id).as(Answer.class).getInt("version");
  }
}
