package io.guapai.hazard.statistics;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.ListingsReported;
import io.guapai.hazard.Api;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.query.Quarter;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quarterly statistics of listings (挂牌督办季度统计), and their report to the next level. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ListingStatisticsTest {

  private static final String PATH = "/hazard/v1/statistics/listings";
  private static final String CITY = "3212";

  @Inject PlatformClock clock;

  @Test
  void whatWasListedInAQuarterAddsUpOverTheTerritoriesAndStands() {
    moveOn();
    Quarter quarter = Quarter.of(clock.today());
    String first = listed("321281");
    String second = listed("321283");
    delist("321283", second);
    TestUnit declined = TestUnit.registered("321283");
    String refused = Procedure.severe(declined);
    act(declined.county(), refused, "listing-proposal", Procedure.proposal())
        .then()
        .statusCode(200);
    act(Procedure.leader(declined), refused, "listing-refusal", Map.of("reason", "in hand"))
        .then()
        .statusCode(200);
    TestUnit invented = TestUnit.demonstration("321281");
    Procedure.listed(invented, Procedure.severe(invented));

    Map<String, Integer> xinghua = Map.of("proposed", 1, "listed", 1, "inForce", 1, "byCounty", 1);
    Map<String, Integer> taixing = Map.of("proposed", 2, "declined", 1, "listed", 1, "delisted", 1);
    Map<String, Integer> total =
        Map.of(
            "proposed", 3, "declined", 1, "listed", 2, "delisted", 1, "inForce", 1, "byCounty", 1);
    Answer form = form(Tokens.city(CITY), quarter);
    assertEquals(xinghua, counts(form.getMap("lines[code=321281]")));
    assertEquals(taixing, counts(form.getMap("lines[code=321283]")));
    assertEquals(total, counts(form.getMap("total")));
    assertEquals(xinghua, counts(form(Tokens.county("321281"), quarter).getMap("total")));
    assertEquals(
        total,
        counts(
            form(as(Tokens.province("32")).get(PATH + "?region=" + CITY + "&quarter=" + quarter))
                .getMap("total")));

    String csv = table(quarter);
    assertTrue(csv.startsWith("\uFEFF季度 / Quarter,"), csv);
    assertTrue(csv.contains("321281,兴化市,0,1,0,1,0,0,0,1,1,0,0,0"), csv);
    assertTrue(csv.strip().endsWith(",合计 / Total,0,3,1,2,0,0,1,1,1,0,0,0"), csv);

    moveOn();
    assertEquals(total, counts(form(Tokens.city(CITY), quarter).getMap("total")), "it stands");
    Answer next = form(Tokens.city(CITY), Quarter.of(clock.today()));
    assertEquals(1, next.getInt("total.carriedOver"));
    assertEquals(1, next.getInt("total.inForce"));
    assertEquals(first, onlyListed());
  }

  @Test
  void eachAuthorityReportsAQuarterOnceToTheNextLevel() {
    moveOn();
    Quarter quarter = Quarter.of(clock.today());
    listed("321081");
    report(Tokens.county("321081"), quarter)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:quarter-not-over")));
    moveOn();
    Answer sent =
        report(Tokens.county("321081"), quarter)
            .then()
            .statusCode(201)
            .body(has("receiverRegion", equalTo("3210")))
            .body(has("form.total.listed", equalTo(1)))
            .body(has("signer", equalTo("Lu Min")))
            .extract()
            .as(Answer.class);
    ListingsReported told = Told.await(ListingsReported.class, sent.getString("id"));
    assertEquals(Level.CITY, told.level());
    assertEquals(1, told.listed());
    assertEquals(1, told.inForce());
    report(Tokens.county("321081"), quarter)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:quarter-reported")));
    as(Tokens.city("3210"))
        .get(PATH + "/reports?region=321081&quarter=" + quarter)
        .then()
        .statusCode(200)
        .body(has("items.id", contains(sent.getString("id"))));
    report(Tokens.city("3210"), quarter).then().statusCode(201);
    report(Tokens.leader("32"), quarter)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-next-level")));
    as(Tokens.city(CITY))
        .body(Map.of("quarter", "2026-3"))
        .post(PATH + "/reports")
        .then()
        .statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({"2026Q5,400", "2026-09,400", "9999Q1,400", "1899Q4,400"})
  void aQuarterThatIsNoneOrToComeIsRefused(String quarter, int status) {
    as(Tokens.city(CITY))
        .get(PATH + "?quarter=" + quarter)
        .then()
        .statusCode(status)
        .body(has("field", equalTo("quarter")));
  }

  @Test
  void theFiguresOfATerritoryAreForItsAuthorities() {
    as(Tokens.county("321281")).get(PATH + "?region=3205").then().statusCode(403);
    as(Tokens.enterprise("TMP-321281-000001", null)).get(PATH).then().statusCode(403);
  }

  /** To the next quarter, in which nothing has happened yet. */
  private void moveOn() {
    clock.moveTo(
        clock.startOf(Quarter.of(clock.today()).lastDay().plusDays(1)).plus(Duration.ofHours(10)));
  }

  private static String listed(String county) {
    TestUnit unit = TestUnit.registered(county);
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    return id;
  }

  private void delist(String county, String id) {
    String owner =
        Tokens.enterprise(Api.hazard(Tokens.county(county), id).getString("enterpriseId"), null);
    String today = clock.today().toString();
    act(owner, id, "plan", Api.plan(today)).then().statusCode(200);
    act(owner, id, "rectification", Procedure.application()).then().statusCode(200);
    act(
            Tokens.county(county),
            id,
            "acceptance",
            Procedure.acceptance(true, "Li Ming", "Zhao Wei", "Wu Gang"))
        .then()
        .statusCode(200);
    act(
            Tokens.leader(county),
            id,
            "listing-publication",
            Map.of("medium", "Taizhou Daily 泰州日报", "publishedOn", today))
        .then()
        .statusCode(200);
    act(Tokens.leader(county), id, "delisting", Map.of("reason", "in order"))
        .then()
        .statusCode(200);
  }

  private static Response report(String token, Quarter quarter) {
    return as(token)
        .body(Map.of("quarter", quarter.toString(), "signer", "Lu Min"))
        .post(PATH + "/reports");
  }

  private static Answer form(String token, Quarter quarter) {
    return form(as(token).get(PATH + "?quarter=" + quarter));
  }

  private static Answer form(Response answer) {
    return answer.then().statusCode(200).extract().as(Answer.class);
  }

  private static String table(Quarter quarter) {
    return as(Tokens.city(CITY))
        .get(PATH + ".csv?quarter=" + quarter)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** The hazard of Xinghua that is listed still and no demonstration. */
  private static String onlyListed() {
    return as(Tokens.county("321281"))
        .get("/hazard/v1/hazards?listed=true")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .getString("items[demonstration=false].id");
  }

  private static Map<String, Integer> counts(Map<String, ?> line) {
    Map<String, Integer> counts = new TreeMap<>();
    line.forEach(
        (column, value) -> {
          if (value instanceof Integer number && number != 0) {
            counts.put(column, number);
          }
        });
    return counts;
  }
}
