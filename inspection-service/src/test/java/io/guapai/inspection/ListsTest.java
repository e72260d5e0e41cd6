package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ListsTest {

  private static final String INSPECTIONS = "/inspection/v1/inspections";
  private static final String DUE = "/inspection/v1/due";

  @Inject PlatformClock clock;

  private static RequestSpecification with(String token) {
    return given().auth().oauth2(token).queryParam("limit", 200);
  }

  @Test
  void dueInspectionsAreListedByTerritoryAndState() {
    Units overdue = Units.elevator(clock.today().minusDays(3)).in("320402").register();
    Units soon = Units.elevator(clock.today().plusDays(3)).in("320402").register();
    Units later = Units.elevator(clock.today().plusDays(90)).in("320402").register();
    String county = Tokens.county("320402");
    with(county)
        .get(DUE)
        .then()
        .statusCode(200)
        .body(has("items.equipmentNo", hasItem(overdue.no())))
        .body(has("items.equipmentNo", hasItem(soon.no())))
        .body(has("items.equipmentNo", not(hasItem(later.no()))));
    with(county)
        .queryParam("state", "OVERDUE")
        .get(DUE)
        .then()
        .body(has("items.daysLeft", everyItem(lessThan(0))))
        .body(has("items.equipmentNo", hasItem(overdue.no())));
    with(county)
        .queryParam("state", "DUE_SOON")
        .get(DUE)
        .then()
        .body(has("items.state", everyItem(equalTo("DUE_SOON"))))
        .body(has("items.equipmentNo", hasItem(soon.no())));
    with(Tokens.county("320404"))
        .get(DUE)
        .then()
        .body(has("items.equipmentNo", not(hasItem(overdue.no()))));
    with(Tokens.enterprise(soon.enterprise(), null))
        .get(DUE)
        .then()
        .body(has("items.equipmentNo", equalTo(List.of(soon.no()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {DUE, INSPECTIONS})
  void aListMayBeOfOneUnitOrOneEnterprise(String path) {
    Units one = Units.elevator(clock.today().minusDays(2)).in("320404").register();
    Units other = Units.elevator(clock.today().minusDays(2)).in("320404").register();
    Reports.post(Reports.failed(one, clock.today())).statusCode(201);
    Reports.post(Reports.failed(other, clock.today())).statusCode(201);
    String county = Tokens.county("320404");
    with(county)
        .queryParam("equipmentNo", one.no())
        .get(path)
        .then()
        .body(has("items.equipmentNo", equalTo(List.of(one.no()))));
    with(county)
        .queryParam("enterprise", other.enterprise())
        .get(path)
        .then()
        .body(has("items.equipmentNo", equalTo(List.of(other.no()))));
    with(Tokens.county("320405"))
        .queryParam("equipmentNo", one.no())
        .get(path)
        .then()
        .body(has("items", hasSize(0)));
  }

  @Test
  void listsArePagedWithoutGapOrRepetition() {
    HashSet<String> expected = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      Units unit = Units.elevator(clock.today().minusDays(2)).in("320481").register();
      expected.add(unit.no());
      Reports.post(Reports.failed(unit, clock.today())).statusCode(201);
    }
    assertEquals(expected, new HashSet<>(pages(DUE)));
    assertEquals(expected, new HashSet<>(pages(INSPECTIONS)));
    assertEquals(5, pages(DUE).size());
    assertEquals(5, pages(INSPECTIONS).size());
  }

  private static List<String> pages(String path) {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      var page =
          given()
              .auth()
              .oauth2(Tokens.county("320481"))
              .queryParam("limit", 2)
              .queryParam("cursor", cursor)
              .get(path)
              .then()
              .statusCode(200)
              .extract()
              .as(Answer.class);
      seen.addAll(page.getList("items.equipmentNo", String.class));
      cursor = page.getString("next");
    } while (cursor != null);
    return seen;
  }

  @ParameterizedTest
  @CsvSource({
    "region, 32x411",
    "region, 999999",
    "state, LATE",
    "limit, 0",
    "limit, 201",
    "limit, many",
    "cursor, %%%",
    "cursor, bm9uZQ",
    "cursor, KzEwMDAwMC0wMS0wMXx4"
  })
  void badQueriesAreRefused(String name, String value) {
    given()
        .auth()
        .oauth2(Tokens.province("32"))
        .queryParam(name, value)
        .get(DUE)
        .then()
        .statusCode(400);
  }

  @Test
  void anEmptyTerritoryIsAnEmptyPage() {
    with(Tokens.province("65"))
        .get(INSPECTIONS)
        .then()
        .statusCode(200)
        .body(has("items", hasSize(0)))
        .body(has("next", nullValue()));
    with(Tokens.province("65")).get(INSPECTIONS + "/no-uuid").then().statusCode(404);
  }
}
