package io.guapai.equipment.map;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.act;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.equipment.geo.Grid;
import io.guapai.equipment.geo.Wgs84;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units on the map of whoever may see them, each by itself or in squares. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnitMapTest {

  private static final String MAP = "/equipment/v1/map/units";
  private static final String COUNTY = "530102";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final String KUNMING = "102.6,24.9,102.9,25.2";

  /** Of another county, which has a great many. */
  private static final String CROWDED = "530302";

  @Inject CountingSquares counting;
  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject PlatformClock clock;

  @Test
  void aUnitIsOnTheMapInWgs84WhateverItsPositionWasStatedIn() {
    String user = enterprise(OFFICER, "翠湖商场", COUNTY);
    Map<String, Object> unit = elevator(user, COUNTY, "MAP-1");
    unit.put("nextInspectionDate", clock.today().minusDays(1).toString());
    unit.put("position", position(102.7, 25.05, "WGS84"));
    String id = enter(OFFICER, unit).path("id");
    String box = "102.65,25.0,102.75,25.1";

    on(OFFICER, box)
        .contentType(containsString("application/geo+json"))
        .body(
            has("type", equalTo("FeatureCollection")),
            has("thinned", equalTo(false)),
            has("units", equalTo(1)),
            has("features[0].type", equalTo("Feature")),
            has("features[0].id", equalTo(id)),
            has("features[0].geometry.type", equalTo("Point")),
            has("features[0].geometry.coordinates", equalTo(List.of(102.7, 25.05))),
            has("features[0].properties.equipmentNo", equalTo("TEST:MAP-1")),
            has("features[0].properties.kind", equalTo("ELEVATOR")),
            has("features[0].properties.useState", equalTo("IN_USE")),
            has("features[0].properties.inspState", equalTo("OVERDUE")),
            has("features[0].properties.registered", equalTo(false)),
            has("features[0].properties.datum", equalTo("WGS84")));

    Map<String, Object> paper =
        Map.of("position", position(102.7, 25.05, "GCJ02"), "reason", "from a map");
    act(OFFICER, id, "locate", "\"1\"", paper).then().statusCode(200);
    JsonPath moved = on(OFFICER, box).extract().jsonPath();
    assertEquals("GCJ02", moved.getString("features[0].properties.datum"));
    List<Float> place = moved.getList("features[0].geometry.coordinates");
    double shift = 102.7 - place.get(0);
    assertTrue(shift > 0.0005 && shift < 0.005, "shifted by " + shift);
    as(OFFICER)
        .get(EQUIPMENT + "/" + id)
        .then()
        .body(
            has("position.longitude", equalTo(102.7)),
            has("mapPoint.longitude", closeTo(place.get(0), 1e-4)));
    on(OFFICER, "102.75,25.1,102.76,25.11").body(has("units", equalTo(0)));
  }

  @Test
  void everybodySeesTheOwnAndWhatIsAskedFor() {
    String user = enterprise(OFFICER, "滇池商场", COUNTY);
    String box = "102.65,24.92,102.69,24.96";
    Map<String, Object> unit = elevator(user, COUNTY, "MAP-2");
    unit.put("position", position(102.67, 24.94, "WGS84"));
    enter(OFFICER, unit);
    unit.put("recordNo", "MAP-3");
    unit.put("variety", "1100");
    unit.put("nextInspectionDate", clock.today().plusDays(400).toString());
    enter(OFFICER, unit);
    unit.put("recordNo", "MAP-4");
    unit.put("useState", "SCRAPPED");
    enter(OFFICER, unit);

    on(Tokens.province("53"), box).body(has("units", equalTo(2)));
    on(Tokens.enterprise(user, null), box).body(has("units", equalTo(2)));
    on(Tokens.county("530103"), box).body(has("units", equalTo(0)));
    on(Tokens.enterprise("TMP-530103-000077", null), box).body(has("units", equalTo(0)));
    on(OFFICER, box + "&useState=SCRAPPED").body(has("units", equalTo(1)));
    on(OFFICER, box + "&kind=BOILER")
        .body(has("features[0].properties.equipmentNo", equalTo("TEST:MAP-3")));
    on(OFFICER, box + "&inspState=NEVER")
        .body(has("features[0].properties.equipmentNo", equalTo("TEST:MAP-2")));
    as(OFFICER).get(MAP + "?region=530103").then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "103,25,102,26",
        "102,26,103,25",
        "102,25,102,26",
        "170,20,-170,30",
        "102,25,181,26",
        "102,-91,103,26",
        "102,25,103",
        "102,25,103,26,27",
        "102,25,103,north",
        "NaN,25,103,26",
        "102,25,1e9,26",
        ",,,"
      })
  void whatIsNoBoxIsRefused(String box) {
    as(OFFICER)
        .get(MAP + "?bbox=" + box)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("bbox")), has("type", containsString("invalid-value")));
  }

  @Test
  void whatIsNoKindIsRefused() {
    as(OFFICER)
        .get(MAP + "?kind=CHAIR&bbox=" + KUNMING)
        .then()
        .statusCode(400)
        .body(has("field", equalTo("kind")), has("type", containsString("invalid-value")));
  }

  @Test
  void whereThereAreManySquaresStandForThem() {
    crowd(3_000);
    count();
    String officer = Tokens.county(CROWDED);
    JsonPath whole = as(officer).get(MAP).then().statusCode(200).extract().jsonPath();
    List<Float> box = whole.getList("bbox");
    assertTrue(box.get(0) > 103.6 && box.get(2) < 104.1, box.toString());

    for (String token : List.of(officer, Tokens.province("53"), Tokens.township(CROWDED + "001"))) {
      JsonPath all = on(token, "103.7,25.4,104.0,25.7").extract().jsonPath();
      assertTrue(all.getBoolean("thinned"));
      assertEquals(3_000, all.getInt("units"), token);
      assertTrue(all.getList("features").size() <= UnitMap.MOST);
      assertEquals(1_500, sum(all, "overdue") + single(all, "OVERDUE"));
      assertEquals(1_500, sum(all, "valid") + single(all, "VALID"));
    }
    // Of a wide box sums are kept for the filters that are used most, of a narrow one not.
    for (String around : List.of("103.7,25.4,104.0,25.7", "102,24,106,28")) {
      assertEquals(3_000, units(officer, around));
      assertEquals(3_000, units(officer, around + "&kind=ELEVATOR"));
      assertEquals(0, units(officer, around + "&kind=BOILER"));
      assertEquals(3_000, units(officer, around + "&kind=ELEVATOR&useState=IN_USE"));
      assertEquals(0, units(officer, around + "&useState=STOPPED"));
      assertEquals(1_500, units(officer, around + "&inspState=OVERDUE"));
      assertEquals(1_500, units(officer, around + "&inspState=OVERDUE&kind=ELEVATOR"));
    }
    JsonPath part = on(officer, "103.7,25.4,103.8,25.5").extract().jsonPath();
    assertEquals(false, part.getBoolean("thinned"));
    assertEquals(
        count("map_longitude between 103.7 and 103.8 and map_latitude between 25.4 and 25.5"),
        part.getLong("units"));
  }

  @Test
  void theSumsAreThoseOfTheUnitsAfterTheyChangedAndOnTheNextDay() {
    crowd(500);
    count();
    assertEquals(List.of(), wrong());
    change("update equipment set use_state = 'STOPPED' where %s and right(equipment_no, 1) = '1'");
    change("delete from equipment where %s and right(equipment_no, 1) = '2'");
    change(
        "update equipment set map_longitude = null, map_latitude = null, map_cell = null"
            + " where %s and right(equipment_no, 1) = '3'");
    count();
    assertEquals(List.of(), wrong());
    change("delete from equipment where %s");
    count();
    assertEquals(List.of(), wrong());
    assertEquals(
        List.of(),
        transactions.asSystem(
            () ->
                sql.query(
                    "select county from map_county where county = ?",
                    row -> row.getString(1),
                    CROWDED)));
  }

  private static ValidatableResponse on(String token, String box) {
    return as(token).get(MAP + "?bbox=" + box).then().statusCode(200);
  }

  private static int units(String token, String asked) {
    return on(token, asked).extract().jsonPath().getInt("units");
  }

  private static Map<String, Object> position(double longitude, double latitude, String datum) {
    return Map.of("longitude", longitude, "latitude", latitude, "datum", datum);
  }

  private static long sum(JsonPath map, String state) {
    return map.getList("features.properties." + state, Integer.class).stream()
        .filter(count -> count != null)
        .mapToLong(Integer::longValue)
        .sum();
  }

  private static long single(JsonPath map, String state) {
    return map.getList("features.properties.inspState").stream().filter(state::equals).count();
  }

  private void count() {
    while (counting.count(Duration.ZERO)) {
      // One county a turn.
    }
  }

  private long count(String condition) {
    return transactions.asSystem(
        () ->
            sql.first(
                    "select count(*) from equipment where region_code like '%s%%' and %s"
                        .formatted(CROWDED, condition),
                    row -> row.getLong(1))
                .orElseThrow());
  }

  private void change(String statement) {
    transactions.asSystem(
        () -> sql.update(statement.formatted("region_code = '" + CROWDED + "001'")));
  }

  /** Units of one township over a third of a degree, every second one overdue. */
  private void crowd(int units) {
    change("delete from equipment where %s");
    Random random = new Random(11);
    List<Object[]> rows = new ArrayList<>();
    LocalDate today = clock.today();
    for (int i = 0; i < units; i++) {
      Wgs84 place = new Wgs84(103.7 + random.nextDouble() * 0.3, 25.4 + random.nextDouble() * 0.3);
      rows.add(
          new Object[] {
            "CROWD:" + i,
            place.longitude(),
            place.latitude(),
            Grid.at(place),
            i % 2 == 0 ? today.minusDays(10) : today.plusDays(400)
          });
    }
    String owner = enterprise(Tokens.county(CROWDED), "曲靖商场" + System.nanoTime(), CROWDED);
    transactions.asSystem(
        () ->
            sql.unnest(
                "insert into equipment (id, equipment_no, enterprise_id, enterprise_name,"
                    + " region_code, variety, use_state, reg_state, next_inspection_date,"
                    + " demonstration, registered_at, version, longitude, latitude, datum,"
                    + " map_longitude, map_latitude, map_cell)"
                    + " select gen_random_uuid(), no, '"
                    + owner
                    + "', 'n', '"
                    + CROWDED
                    + "001', '3110', 'IN_USE', 'REGISTERED', next, false, now(), 1, east, north,"
                    + " 'WGS84', east, north, cell"
                    + " from unnest(?, ?::float8[], ?::float8[], ?::bigint[], ?::date[])"
                    + " as unit (no, east, north, cell, next)",
                rows,
                row -> row));
  }

  /** Squares of the county whose sums are not what its units give. */
  private List<String> wrong() {
    return transactions.asSystem(
        () ->
            sql.query(
                """
                select cell from (select * from map_cell where county = ?) as kept full join (
                  select cell, coalesce(kind, '') as kind, coalesce(use_state, '') as use_state,
                      insp_state, count(*) as units
                    from (select map_cell >> 2 * (16 - depth) as cell, left(variety, 1) as kind,
                        use_state, case when next_inspection_date < ? then 'OVERDUE' else 'VALID' end
                          as insp_state
                      from equipment cross join generate_series(4, 16) as depth
                      where starts_with(region_code, ?) and map_cell is not null) as unit
                    group by grouping sets ((cell, kind, use_state, insp_state),
                      (cell, kind, insp_state), (cell, insp_state))
                    having grouping(use_state) = 0 or cell < 1 << 27
                  ) as told using (cell, kind, use_state, insp_state)
                where kept.units is distinct from told.units
                """,
                row -> row.getString(1),
                CROWDED,
                clock.today(),
                CROWDED));
  }
}
