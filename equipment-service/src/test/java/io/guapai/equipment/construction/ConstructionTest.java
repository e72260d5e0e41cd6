package io.guapai.equipment.construction;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.equipment.ConstructionEnded;
import io.guapai.contracts.equipment.ConstructionNotified;
import io.guapai.contracts.equipment.ConstructionOutcome;
import io.guapai.contracts.inspection.InspectionScheduled;
import io.guapai.equipment.licence.LicencePapers;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A builder tells of its work before it begins. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ConstructionTest {

  private static final String PATH = "/equipment/v1/constructions";
  private static final String COUNTY = "320924";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final String CITY = Tokens.city("3209");

  @Inject PlatformClock clock;

  private String builder;
  private String user;
  private String owner;

  @BeforeEach
  void aLicensedBuilderFromElsewhereAndAUser() {
    builder = enterprise(Tokens.county("320925"), "Builder " + UUID.randomUUID(), "320925");
    user = enterprise(OFFICER, "User " + UUID.randomUUID(), COUNTY);
    owner = Tokens.enterprise(builder, null);
    LicencePapers.entered(CITY, LicencePapers.elevators(builder, clock.today()));
  }

  @Test
  void theReceiptIsThereAtOnceAndTheCityIsTold() {
    Response told = as(owner).body(notice()).post(PATH);
    String id = told.then().statusCode(201).extract().path("id");
    told.then()
        .body(has("state", equalTo("RECEIVED")))
        .body(has("noticeNo", matchesRegex("SG3209-\\d{4}-\\d{6}")))
        .body(has("licenceNo", containsString("TS3310")));
    ConstructionNotified fact =
        Streams.await(ConstructionNotified.class, each -> each.noticeId().equals(id))
            .as(ConstructionNotified.class);
    assertEquals(COUNTY, fact.regionCode());
    as(CITY).get(PATH + "/" + id).then().statusCode(200);
    as(Tokens.enterprise(user, null)).get(PATH + "/" + id).then().statusCode(200);
    as(Tokens.enterprise(user, null))
        .queryParam("asUser", true)
        .get(PATH)
        .then()
        .body(has("items.id", equalTo(List.of(id))));
    as(Tokens.county("320925")).get(PATH + "/" + id).then().statusCode(404);

    act(owner, id, "supervision", 1, Map.of("institute", "某检验院", "inspectionNo", "JJ-1"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("SUPERVISED")));
    act(OFFICER, id, "return", 2, Map.of("reason", "late")).then().statusCode(409);
    Map<String, String> end =
        Map.of("completedOn", clock.today().toString(), "documentsHandedOver", "all");
    act(Tokens.enterprise(user, null), id, "completion", 2, end).then().statusCode(404);
    act(owner, id, "completion", 2, end)
        .then()
        .statusCode(200)
        .body(has("state", equalTo("COMPLETED")));
    act(owner, id, "giving-up", 3, Map.of("reason", "too late")).then().statusCode(409);
  }

  @Test
  void anAppointmentOfAnInstituteLinksTheInspectionUntilTheWorkIsOver() {
    Response told = as(owner).body(notice()).post(PATH);
    String id = told.path("id");
    String no = told.path("noticeNo");
    Streams.publish(scheduled(no, "BJ-1"), scheduled(no, "BJ-1"));
    Awaitility.await()
        .untilAsserted(
            () -> as(owner).get(PATH + "/" + id).then().body(has("state", equalTo("SUPERVISED"))));
    as(owner)
        .get(PATH + "/" + id)
        .then()
        .body(has("institute", equalTo("某检验院")))
        .body(has("inspectionNo", equalTo("BJ-1")))
        .body(has("version", equalTo(2)));
    act(owner, id, "giving-up", 2, Map.of("reason", "资金")).then().statusCode(200);
    ConstructionEnded ended =
        Streams.await(ConstructionEnded.class, each -> each.noticeId().equals(id))
            .as(ConstructionEnded.class);
    assertEquals(ConstructionOutcome.GIVEN_UP, ended.outcome());
  }

  private TestEvent scheduled(String noticeNo, String applicationNo) {
    return TestEvent.of(
        new InspectionScheduled(
            UUID.randomUUID().toString(),
            applicationNo,
            builder,
            COUNTY,
            "institute-1",
            "某检验院",
            InspectionKind.SUPERVISION,
            null,
            List.of(),
            noticeNo,
            clock.today()));
  }

  @Test
  void whoIsNotLicensedForItIsRefusedWithTheReason() {
    Map<String, Object> crane = notice();
    crane.put("variety", "4310");
    refused(crane, "OUT_OF_SCOPE");
    Map<String, Object> later = notice();
    LocalDate expired = clock.today().plusYears(2);
    later.put("from", expired.toString());
    later.put("until", expired.plusDays(1).toString());
    refused(later, "EXPIRED");
    later.put("from", expired.minusDays(1).toString());
    as(owner).body(later).post(PATH).then().statusCode(201);
    as(Tokens.enterprise(user, null))
        .body(notice())
        .post(PATH)
        .then()
        .statusCode(422)
        .body(has("detail", containsString("NONE")));
  }

  @Test
  void aModificationNamesUnitsThatAreTheUsers() {
    String unit = enter(OFFICER, elevator(user, COUNTY, UUID.randomUUID().toString())).path("id");
    String other = enterprise(OFFICER, "Other " + UUID.randomUUID(), COUNTY);
    String foreign =
        enter(OFFICER, elevator(other, COUNTY, UUID.randomUUID().toString())).path("id");
    Map<String, Object> told = notice();
    told.put("work", "MODIFICATION");
    told.put("units", List.of(foreign));
    as(owner).body(told).post(PATH).then().statusCode(422);
    told.put("units", List.of(unit));
    told.put("quantity", 2);
    as(owner).body(told).post(PATH).then().statusCode(422);
    told.put("quantity", 1);
    as(owner).body(told).post(PATH).then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "from, 2020-01-01, 422",
    "until, 2020-01-01, 422",
    "until, 2999-01-01, 422",
    "variety, 7310, 400",
    "variety, 9999, 400",
    "regionCode, 3209, 400",
    "userId, 91350100M000100Y44, 400",
    "userId, TMP-320924-999999, 422",
    "quantity, 0, 400",
    "work, PAINTING, 400",
    "contact, ' ', 400",
    "builder, TMP-320924-999998, 403",
  })
  void badInputIsRefused(String field, String value, int status) {
    Map<String, Object> told = notice();
    told.put(field, value);
    as(owner).body(told).post(PATH).then().statusCode(status);
    as(owner).get(PATH).then().body(has("items", equalTo(List.of())));
  }

  @Test
  void anOfficerEntersItAtTheCounterOfHisOwnTerritory() {
    Map<String, Object> told = notice();
    as(OFFICER).body(told).post(PATH).then().statusCode(422);
    told.put("builder", builder);
    as(Tokens.county("320925")).body(told).post(PATH).then().statusCode(403);
    as(OFFICER).body(told).post(PATH).then().statusCode(201);
  }

  private Map<String, Object> notice() {
    Map<String, Object> told = new HashMap<>();
    told.put("work", "INSTALLATION");
    told.put("userId", user);
    told.put("regionCode", COUNTY);
    told.put("place", "某路1号");
    told.put("variety", "3110");
    told.put("quantity", 1);
    told.put("from", clock.today().toString());
    told.put("until", clock.today().plusMonths(2).toString());
    told.put("contact", "张某 13800000000");
    return told;
  }

  private void refused(Map<String, Object> told, String why) {
    as(owner)
        .body(told)
        .post(PATH)
        .then()
        .statusCode(422)
        .body(has("type", containsString("builder-unlicensed")))
        .body(has("detail", containsString(why)));
  }

  private static Response act(
      String token, String id, String act, int version, Map<String, ?> paper) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(PATH + "/" + id + "/" + act);
  }
}
