package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EquipmentReturned;
import io.guapai.contracts.equipment.EquipmentVanished;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A file that is said to be the whole register of its source. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WholeRegisterTest {

  private static final String COUNTY = Tokens.county("320312");
  private static final String CITY = Tokens.city("3203");

  @Test
  void aUnitThatTheFileHasNoMoreIsShownAsVanishedUntilItComesBack() {
    String profile = Profiles.XUZHOU.formatted("WHOLEA") + "complete: true\n";
    ended(
        CITY,
        accepted(
            CITY,
            "%s\nX9,Else,,丰县,3110,在用,yes,,,,\n".formatted(Profiles.HEADER),
            Profiles.XUZHOU.formatted("WHOLEA")));
    List<Integer> all = IntStream.range(0, 20).boxed().toList();
    ended(COUNTY, imported(profile, all, Map.of()))
        .then()
        .body(
            has("vanishing", equalTo(0)),
            has("vanished", equalTo(0)),
            has("complete", equalTo(true)));

    List<Integer> fewer = all.subList(0, 19);
    ended(COUNTY, imported(profile, fewer, Map.of("dryRun", true)))
        .then()
        .body(has("vanishing", equalTo(1)), has("vanished", equalTo(0)));
    unit("WHOLEA:R19").body(has("items[0].vanishedIn", nullValue()));

    String job = imported(profile, fewer, Map.of());
    ended(COUNTY, job).then().body(has("state", equalTo("COMPLETED")), has("vanished", equalTo(1)));
    String id =
        unit("WHOLEA:R19")
            .body(
                has("items[0].vanishedIn", equalTo(job.substring(job.lastIndexOf('/') + 1))),
                has("items[0].vanishedAt", notNullValue()),
                has("items[0].useState", equalTo("IN_USE")))
            .extract()
            .as(Answer.class)
            .get("items[0].id");
    unit("WHOLEA:X9").body(has("items[0].vanishedIn", nullValue()));
    as(COUNTY)
        .queryParam("vanished", true)
        .queryParam("text", "WHOLEA:")
        .get(EQUIPMENT)
        .then()
        .body(has("items.equipmentNo", equalTo(List.of("WHOLEA:R19"))));
    as(COUNTY)
        .queryParam("vanished", false)
        .queryParam("text", "WHOLEA:")
        .queryParam("limit", 100)
        .get(EQUIPMENT)
        .then()
        .body(has("items", hasSize(19)), has("items.equipmentNo", not(hasItem("WHOLEA:R19"))));
    as(COUNTY)
        .get(EQUIPMENT + "/" + id + "/history")
        .then()
        .body(has("items.act", hasItem("io.guapai.equipment-vanished.v1")));
    assertEquals(
        job.substring(job.lastIndexOf('/') + 1),
        Streams.await(EquipmentVanished.class, fact -> fact.equipmentId().equals(id))
            .as(EquipmentVanished.class)
            .importId());

    // A row that is rejected is in the file all the same, and the unit with it.
    String bad = file(fewer) + "R19,Mall 1,,铜山,3110,闲置,yes,,,,\n";
    ended(COUNTY, accepted(COUNTY, bad, profile))
        .then()
        .body(has("rejected", equalTo(1)), has("vanished", equalTo(0)));
    unit("WHOLEA:R19").body(has("items[0].vanishedIn", nullValue()));
    Streams.await(EquipmentReturned.class, fact -> fact.equipmentId().equals(id));
  }

  @Test
  void aFileThatWouldLetMoreVanishThanItMayWaitsForAPerson() {
    String profile = Profiles.XUZHOU.formatted("WHOLEB");
    Map<String, Object> whole = Map.of("complete", true);
    List<Integer> all = IntStream.range(0, 10).boxed().toList();
    ended(COUNTY, imported(profile, all, whole));

    String refused = asked(imported(profile, all.subList(0, 8), whole));
    as(COUNTY)
        .get(refused)
        .then()
        .body(
            has("vanishing", equalTo(2)),
            has("vanished", equalTo(0)),
            has("reason", containsString("2 of 10")),
            has("finishedAt", nullValue()));
    as(CITY).body(Map.of()).post(refused + "/vanishing").then().statusCode(400);
    as(Tokens.county("320321"))
        .body(Map.of("confirmed", true))
        .post(refused + "/vanishing")
        .then()
        .statusCode(404);
    as(COUNTY).body(Map.of("confirmed", false)).post(refused + "/vanishing").then().statusCode(200);
    ended(COUNTY, refused)
        .then()
        .body(
            has("vanished", equalTo(0)),
            has("confirmed", equalTo(false)),
            has("decidedBy", equalTo("county-320312")));
    as(COUNTY)
        .body(Map.of("confirmed", true))
        .post(refused + "/vanishing")
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:import-not-to-confirm")));

    String confirmed = asked(imported(profile, all.subList(0, 8), whole));
    as(COUNTY)
        .body(Map.of("confirmed", true))
        .post(confirmed + "/vanishing")
        .then()
        .statusCode(200);
    ended(COUNTY, confirmed)
        .then()
        .body(has("vanished", equalTo(2)), has("state", equalTo("COMPLETED")));
    unit("WHOLEB:R8").body(has("items[0].vanishedIn", notNullValue()));

    ended(COUNTY, imported(profile, all, Map.of())).then().body(has("unchanged", equalTo(10)));
    unit("WHOLEB:R8").body(has("items[0].vanishedIn", nullValue()));
  }

  @Test
  void aRowWhoseRecordCannotBeReadMayBeOfAUnitThatSeemsToBeMissing() {
    String profile = Profiles.XUZHOU.formatted("WHOLEC");
    List<Integer> all = IntStream.range(0, 30).boxed().toList();
    ended(COUNTY, imported(profile, all, Map.of()));
    String csv = file(all.subList(0, 29)) + "R29,Mall\n";
    String job =
        asked(
            accepted(
                COUNTY, csv.getBytes(StandardCharsets.UTF_8), profile, Map.of("complete", true)));
    as(COUNTY).get(job).then().body(has("vanishing", equalTo(1)), has("vanished", equalTo(0)));
  }

  private static String asked(String job) {
    await().until(() -> "TO_CONFIRM".equals(as(COUNTY).get(job).as(Answer.class).get("state")));
    return job;
  }

  private static ValidatableResponse unit(String no) {
    return as(CITY)
        .queryParam("equipmentNo", no)
        .get(EQUIPMENT)
        .then()
        .body(has("items", hasSize(1)));
  }

  private static String imported(String profile, List<Integer> records, Map<String, Object> how) {
    return accepted(COUNTY, file(records).getBytes(StandardCharsets.UTF_8), profile, how);
  }

  private static String file(List<Integer> records) {
    StringBuilder csv = new StringBuilder(Profiles.HEADER + "\n");
    records.forEach(no -> csv.append("R%d,Mall %d,,铜山,3110,在用,yes,,,,\n".formatted(no, no % 3)));
    return csv.toString();
  }
}
