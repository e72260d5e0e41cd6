package io.guapai.hazard;

import static io.restassured.RestAssured.given;

import io.guapai.testing.Answer;
import io.guapai.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The service's API as its clients use it. */
public final class Api {

  public static final String HAZARDS = "/hazard/v1/hazards";

  private static final String EARLY_VERSIONS =
      IntStream.rangeClosed(1, 30).mapToObj("\"%d\""::formatted).collect(Collectors.joining(", "));

  private Api() {}

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /** Acts on a hazard at its present version. */
  public static Response act(String token, String hazardId, String act, Map<String, ?> body) {
    return atPresent(
        () -> hazard(token, hazardId).getLong("version"),
        version -> act(token, hazardId, act, body, version));
  }

  /**
   * Leads a hazard on, whatever its version: a client may name several of which one fits. For ways
   * that a test does not look at.
   */
  public static void lead(String token, String hazardId, String act, Map<String, ?> body) {
    as(token)
        .header("If-Match", EARLY_VERSIONS)
        .body(body)
        .post(HAZARDS + "/" + hazardId + "/" + act)
        .then()
        .statusCode(200);
  }

  /**
   * An act at whatever version there is: the platform's own sweeps may change what was read before
   * it is acted upon; who is told so reads again, as any client does.
   */
  public static Response atPresent(LongSupplier version, LongFunction<Response> act) {
    long read = version.getAsLong();
    Response answer = act.apply(read);
    while (answer.statusCode() == 412) {
      long newer = version.getAsLong();
      if (newer == read) {
        return answer;
      }
      read = newer;
      answer = act.apply(read);
    }
    return answer;
  }

  /** Acts on a hazard at the version that the caller decided on. */
  public static Response act(
      String token, String hazardId, String act, Map<String, ?> body, long version) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post(HAZARDS + "/" + hazardId + "/" + act);
  }

  public static Answer hazard(String token, String hazardId) {
    return as(token)
        .get(HAZARDS + "/" + hazardId)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  public static Answer statistics(String region) {
    return as(Tokens.county(region))
        .get("/hazard/v1/statistics")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  /** Waits for a unit's only hazard and returns it. */
  public static Answer hazardOf(TestUnit unit) {
    Patience.until(() -> hazardsOf(unit).getList("items").size() == 1);
    String id = hazardsOf(unit).getString("items[0].id");
    return hazard(unit.county(), id);
  }

  public static Answer hazardsOf(TestUnit unit) {
    return as(unit.county())
        .queryParam("equipmentNo", unit.equipmentNo())
        .get(HAZARDS)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  /** A major hazard that the county found and confirmed. */
  public static String major(TestUnit unit, String code) {
    String id =
        as(unit.county())
            .body(
                Map.of(
                    "equipmentNo", unit.equipmentNo(), "code", code, "description", "seen on site"))
            .post(HAZARDS)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    return id;
  }

  /** A major hazard that is being rectified under a plan with this deadline. */
  public static String planned(TestUnit unit, String code, LocalDate deadline) {
    String id = major(unit, code);
    act(unit.owner(), id, "plan", plan(deadline.toString())).then().statusCode(200);
    return id;
  }

  /** The acts in the history of a hazard, oldest first. */
  public static List<String> acts(TestUnit unit, String hazardId) {
    return as(unit.county())
        .get(HAZARDS + "/" + hazardId + "/history")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .getList("items.act", String.class);
  }

  /** A plan with the five implementations. */
  public static Map<String, ?> plan(String deadline) {
    return Map.of(
        "measures",
        "更换门锁 / replace the door lock",
        "funds",
        Map.of("amount", 12000, "source", "own funds"),
        "deadline",
        deadline,
        "responsible",
        Map.of("name", "Wang Li", "post", "safety director", "phone", "0519-1234567"),
        "emergencyPlan",
        "stop the unit, call 96333");
  }

  /** A recheck by inspectors of these names. */
  public static Map<String, ?> recheck(boolean passed, String... inspectors) {
    List<String> certificates = Arrays.stream(inspectors).map(Register::certificate).toList();
    return Map.of("inspectors", certificates, "passed", passed, "opinion", "seen on site");
  }

  /** Opens a dossier by its act, and answers its address. */
  public static String opened(String token, String list, Map<String, ?> said) {
    return list
        + "/"
        + as(token)
            .body(said)
            .post(list)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .getString("id");
  }
}
