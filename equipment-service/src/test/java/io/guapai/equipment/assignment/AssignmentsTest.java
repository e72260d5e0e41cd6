package io.guapai.equipment.assignment;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.notification.OrganizationRegistered;
import io.guapai.contracts.notification.OrganizationRemoved;
import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.identity.Capacities;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an institute, a maintainer and the authority of a place of use see, and until when. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AssignmentsTest {

  private static final String PATH = "/equipment/v1/assignments";
  private static final String REGION = "320324";
  private static final String COUNTY = Tokens.county(REGION);

  @Inject PlatformClock clock;
  @Inject Parties parties;

  private final String tag = UUID.randomUUID().toString();
  private final String institute = "Institute " + tag;
  private final String maintainer = "Maintainer " + tag;
  private String owner;
  private String unit;
  private String other;

  @BeforeEach
  void twoUnits() {
    owner = enterprise(COUNTY, "Mall " + tag, REGION);
    unit = enter(COUNTY, elevator(owner, REGION, "A-" + tag)).path("id");
    other = enter(COUNTY, elevator(owner, REGION, "B-" + tag)).path("id");
  }

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  private Map<String, Object> assignment(String basis, String organization, String givenId) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("basis", basis);
    body.put("organization", organization);
    body.put("given", "EQUIPMENT");
    body.put("givenId", givenId);
    body.put("from", clock.today().toString());
    body.put("reason", "plan of the year");
    return body;
  }

  private static ValidatableResponse make(String token, Map<String, Object> body) {
    return as(token).body(body).post(PATH).then();
  }

  private static String made(String token, Map<String, Object> body) {
    return make(token, body).statusCode(201).extract().as(Answer.class).get("id");
  }

  private static ValidatableResponse end(String token, String id) {
    return as(token)
        .header("If-Match", "\"1\"")
        .body(Map.of("reason", "over"))
        .post(PATH + "/" + id + "/end")
        .then();
  }

  private static void sees(String token, String unit) {
    as(token).get(EQUIPMENT + "/" + unit).then().statusCode(200);
    as(token).get(EQUIPMENT).then().statusCode(200).body(has("items.id", hasItem(unit)));
  }

  private static void seesNot(String token, String unit) {
    as(token).get(EQUIPMENT + "/" + unit).then().statusCode(404);
    as(token).get(EQUIPMENT).then().statusCode(200).body(has("items.id", not(hasItem(unit))));
  }

  @Test
  void anInstituteSeesTheUnitsOfItsListAndAfterItsEndNothing() {
    String token = Organizations.institute(institute);
    seesNot(token, unit);
    String id = made(COUNTY, assignment("LIST", institute, unit));
    sees(token, unit);
    seesNot(token, other);
    as(token).get(EQUIPMENT).then().body(has("items.id", equalTo(List.of(unit))));
    seesNot(Organizations.institute("Another " + institute), unit);

    end(COUNTY, id).statusCode(200).body(has("inForce", equalTo(false)));
    seesNot(token, unit);
    as(token).get(EQUIPMENT).then().body(has("items", equalTo(List.of())));
    end(COUNTY, id).statusCode(412);
  }

  @Test
  void aListMayNameAnEnterpriseWithAllItsUnits() {
    String token = Organizations.institute(institute);
    Map<String, Object> body = assignment("LIST", institute, owner);
    body.put("given", "ENTERPRISE");
    made(Tokens.city("3203"), body);
    sees(token, unit);
    sees(token, other);
    String later = enter(COUNTY, elevator(owner, REGION, "C-" + tag)).path("id");
    sees(token, later);
  }

  @Test
  void aMaintainerOfAnotherContractSeesNothing() {
    String token = Organizations.holder(KnownRole.MAINTAINER, maintainer);
    String rival = Organizations.holder(KnownRole.MAINTAINER, "Rival " + maintainer);
    made(Tokens.enterprise(owner, null), assignment("CONTRACT", maintainer, unit));
    made(COUNTY, assignment("CONTRACT", "Rival " + maintainer, other));
    sees(token, unit);
    seesNot(token, other);
    sees(rival, other);
    seesNot(rival, unit);
    as(token)
        .header("If-Match", "\"1\"")
        .body(Map.of("useState", "STOPPED"))
        .put(EQUIPMENT + "/" + unit + "/use-state")
        .then()
        .statusCode(403);
  }

  @Test
  void nothingIsSeenBeforeTheFirstDayNorAfterTheLast() {
    String token = Organizations.institute(institute);
    Map<String, Object> body = assignment("APPLICATION", institute, unit);
    body.put("from", clock.today().plusDays(2).toString());
    body.put("until", clock.today().plusDays(3).toString());
    String id = made(Tokens.enterprise(owner, null), body);
    seesNot(token, unit);
    Instant now = clock.instant();
    clock.moveTo(now.plus(Duration.ofDays(2)));
    sees(token, unit);
    clock.moveTo(now.plus(Duration.ofDays(3)));
    sees(token, unit);
    clock.moveTo(now.plus(Duration.ofDays(4)));
    seesNot(token, unit);
    as(token)
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body(has("inForce", equalTo(false)))
        .body(has("organizationName", equalTo(institute)));
  }

  @Test
  void theAuthorityOfThePlaceOfUseSeesACraneWhileItIsThereAndDoesNotHandleIt() {
    Map<String, Object> crane = elevator(owner, REGION, "CRANE-" + tag);
    crane.put("variety", "4410");
    String id = enter(COUNTY, crane).path("id");
    String there = Tokens.county("330106");
    seesNot(there, id);
    Map<String, Object> body = assignment("PLACE_OF_USE", null, id);
    body.put("place", "330106");
    String assignment = made(COUNTY, body);
    for (String token : List.of(there, Tokens.city("3301"), Tokens.province("33"))) {
      as(token).get(EQUIPMENT + "/" + id).then().statusCode(200);
      as(token)
          .queryParam("usedHere", true)
          .get(EQUIPMENT)
          .then()
          .body(has("items.id", hasItem(id)));
      as(token).get(PATH + "/" + assignment).then().statusCode(200);
    }
    as(there).get(EQUIPMENT).then().body(has("items.id", not(hasItem(id))));
    as(Tokens.county("330105")).get(EQUIPMENT + "/" + id).then().statusCode(404);
    as(there)
        .header("If-Match", "\"1\"")
        .body(Map.of("useState", "STOPPED"))
        .put(EQUIPMENT + "/" + id + "/use-state")
        .then()
        .statusCode(404);
    end(there, assignment).statusCode(404);
    as(there)
        .get(PATH + "/" + assignment + "/acts")
        .then()
        .statusCode(200)
        .body(has("allowed", equalTo(List.of(false))));
    make(there, assignment("LIST", "nobody", id)).statusCode(403);

    end(COUNTY, assignment).statusCode(200);
    as(there).get(EQUIPMENT + "/" + id).then().statusCode(404);
    as(there)
        .queryParam("usedHere", true)
        .get(EQUIPMENT)
        .then()
        .body(has("items.id", not(hasItem(id))));
  }

  @Test
  void aPersonWithTwoCapacitiesSeesWhatTheChosenOneSees() {
    Organizations.register(maintainer, OrganizationKind.MAINTAINER);
    String mine = "maintainer@" + maintainer;
    String two = Tokens.acting("feng", mine, "county@" + REGION);
    made(COUNTY, assignment("CONTRACT", maintainer, unit));
    as(two).get(EQUIPMENT + "/" + unit).then().statusCode(200);
    as(two).get(EQUIPMENT + "/" + other).then().statusCode(404);
    as(two)
        .header(Capacities.HEADER, "county@" + REGION)
        .get(EQUIPMENT + "/" + other)
        .then()
        .statusCode(200);
    make(two, assignment("LIST", maintainer, other)).statusCode(403);
  }

  @Test
  void anOrganizationThatLeftTheRegisterIsNobodyWhateverItWasGiven() {
    String token = Organizations.institute(institute);
    made(COUNTY, assignment("LIST", institute, unit));
    sees(token, unit);
    Streams.publish(new OrganizationRemoved(institute));
    Awaitility.await().until(() -> parties.find(institute).isEmpty());
    seesNot(token, unit);
  }

  @Test
  void whoIsGivenSomethingHasToBeRegisteredFitAndAtWorkThere() {
    refused(assignment("LIST", "Self-made " + tag, unit), 422, "assignee-unknown", "organization");
    Organizations.register(maintainer, OrganizationKind.MAINTAINER);
    refused(assignment("LIST", maintainer, unit), 422, "assignee-unfit", "organization");
    Organizations.register(institute, OrganizationKind.INSTITUTE);
    refused(assignment("CONTRACT", institute, unit), 422, "assignee-unfit", "organization");
    String far = "Far " + tag;
    Streams.publish(
        new OrganizationRegistered(far, far, List.of(OrganizationKind.INSTITUTE), List.of("44")));
    Awaitility.await().until(() -> parties.find(far).isPresent());
    refused(assignment("LIST", far, unit), 422, "assignee-elsewhere", "organization");
  }

  @Test
  void badDaysBadThingsAndTheSameTwiceAreRefused() {
    Organizations.register(institute, OrganizationKind.INSTITUTE);
    Map<String, Object> body = assignment("LIST", institute, unit);
    body.put("from", clock.today().minusDays(1).toString());
    refused(body, 422, "assignment-in-past", "from");
    body.put("from", clock.today().plusDays(3).toString());
    body.put("until", clock.today().plusDays(2).toString());
    refused(body, 400, "invalid-value", "until");
    refused(assignment("LIST", institute, tag), 422, "nothing-to-give", "givenId");
    refused(assignment("LIST", institute, "no uuid"), 400, "invalid-value", "givenId");
    body = assignment("LIST", institute, unit);
    body.put("given", "CASE");
    refused(body, 400, "invalid-value", "given");
    refused(assignment("LIST", null, unit), 400, "invalid-value", "organization");
    body = assignment("PLACE_OF_USE", null, unit);
    body.put("place", "330106");
    refused(body, 422, "not-mobile", "givenId");
    body.put("place", REGION);
    refused(body, 400, "invalid-value", "place");
    body.put("place", "999999");
    refused(body, 400, "unknown-region", "region");
    body.put("place", "330106");
    body.put("organization", institute);
    refused(body, 400, "invalid-value", "place");
    body.put("basis", "FAVOUR");
    make(COUNTY, body).statusCode(400);

    body = assignment("LIST", institute, unit);
    body.put("until", clock.today().plusDays(9).toString());
    String first = made(COUNTY, body);
    body.put("from", clock.today().plusDays(9).toString());
    body.remove("until");
    refused(body, 409, "assignment-overlaps", "from");
    body.put("from", clock.today().plusDays(10).toString());
    made(COUNTY, body);
    end(COUNTY, first).statusCode(200);
    made(COUNTY, addDays(assignment("LIST", institute, unit), 5));
  }

  private Map<String, Object> addDays(Map<String, Object> body, int days) {
    body.put("until", clock.today().plusDays(days).toString());
    return body;
  }

  private void refused(Map<String, Object> body, int status, String problem, String field) {
    make(COUNTY, body)
        .statusCode(status)
        .body(has("type", equalTo("urn:guapai:problem:" + problem)))
        .body(has("field", equalTo(field)));
  }

  @Test
  void everyBasisIsMadeByWhoAnswersForItAndInTheOwnTerritory() {
    Organizations.register(institute, OrganizationKind.INSTITUTE);
    Organizations.register(maintainer, OrganizationKind.MAINTAINER);
    String user = Tokens.enterprise(owner, null);
    make(user, assignment("LIST", institute, unit))
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:role-required")))
        .body(has("detail", containsString("city, county")));
    make(Tokens.city("3203"), assignment("CONTRACT", maintainer, unit)).statusCode(403);
    make(COUNTY, addDays(expertCase("Expert " + tag), 5)).statusCode(403);
    make(Tokens.institute(institute, null), assignment("LIST", institute, unit)).statusCode(403);
    make(Tokens.county("320382"), assignment("LIST", institute, unit)).statusCode(422);
    String stranger = enterprise(COUNTY, "Stranger " + tag, REGION);
    make(Tokens.enterprise(stranger, null), assignment("CONTRACT", maintainer, unit))
        .statusCode(422);
    as(COUNTY).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  private Map<String, Object> expertCase(String expert) {
    Map<String, Object> body = assignment("CASE", expert, UUID.randomUUID().toString());
    body.put("given", "CASE");
    body.put("enterprise", owner);
    body.put("conflictDeclaration", "none");
    return body;
  }

  @Test
  void aCaseIsGivenByTheLeaderForATermWithADeclarationOfConflicts() {
    String expert = "Expert " + tag;
    Organizations.register(expert, OrganizationKind.EXPERT);
    String leader = Tokens.leader(REGION);
    make(leader, expertCase(expert)).statusCode(400).body(has("field", equalTo("until")));
    Map<String, Object> body = addDays(expertCase(expert), 30);
    body.remove("conflictDeclaration");
    make(leader, body).statusCode(400).body(has("field", equalTo("conflictDeclaration")));
    make(Tokens.leader("320382"), addDays(expertCase(expert), 30)).statusCode(422);
    String id = made(leader, addDays(expertCase(expert), 30));
    as(Tokens.holder(KnownRole.EXPERT, expert))
        .get(PATH)
        .then()
        .statusCode(200)
        .body(has("items.id", equalTo(List.of(id))))
        .body(has("items[0].conflictDeclaration", equalTo("none")));
    end(COUNTY, id).statusCode(403);
    end(leader, id).statusCode(200);
  }

  @Test
  void whatWasGivenAndEndedIsToldSignedAndKept() {
    Organizations.register(institute, OrganizationKind.INSTITUTE);
    String id = made(COUNTY, assignment("LIST", institute, unit));
    as(COUNTY)
        .get(PATH + "/" + id + "/acts")
        .then()
        .body(has("act", equalTo(List.of("end"))))
        .body(has("zh", equalTo(List.of("终止指派"))))
        .body(has("allowed", equalTo(List.of(true))));
    end(COUNTY, id).statusCode(200).body(has("endReason", equalTo("over")));
    as(COUNTY)
        .header("If-Match", "\"2\"")
        .body(Map.of("reason", "again"))
        .post(PATH + "/" + id + "/end")
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:assignment-ended")));
    as(COUNTY)
        .get(PATH + "/" + id + "/papers")
        .then()
        .body(has("act", equalTo(List.of("assignments", "end"))))
        .body(has("signedBy", equalTo(List.of("county-" + REGION, "county-" + REGION))));
    as(COUNTY)
        .get(PATH + "/" + id + "/history")
        .then()
        .statusCode(200)
        .body(
            has(
                "items.act",
                equalTo(List.of("io.guapai.assignment-made.v1", "io.guapai.assignment-ended.v1"))))
        .body(has("items.capacity", equalTo(List.of("county", "county"))));
    as(COUNTY)
        .get(PATH + "/" + id + "/history/verify")
        .then()
        .statusCode(200)
        .body(has("intact", equalTo(true)))
        .body(has("acts", equalTo(2)));
    AssignmentMade told =
        Streams.await(AssignmentMade.class, fact -> fact.assignmentId().equals(id))
            .as(AssignmentMade.class);
    assertEquals(unit, told.givenId());
    assertEquals(owner, told.partitionKey());
    assertEquals(institute, told.organizationId());
    AssignmentEnded ended =
        Streams.await(AssignmentEnded.class, fact -> fact.assignmentId().equals(id))
            .as(AssignmentEnded.class);
    assertEquals("over", ended.reason());
  }

  @Test
  void whatIsGivenFollowsAnEnterpriseThatIsMergedAndOneThatMoves() {
    String token = Organizations.institute(institute);
    Map<String, Object> body = assignment("LIST", institute, owner);
    body.put("given", "ENTERPRISE");
    String list = made(Tokens.city("3203"), body);
    String into = enterprise(COUNTY, "Heir " + tag, REGION);
    change(owner, "merge", Map.of("into", into, "otherTerritory", false));
    sees(token, unit);
    as(COUNTY)
        .get(PATH + "?givenId=" + owner)
        .then()
        .statusCode(200)
        .body(has("items.id", equalTo(List.of(list))))
        .body(has("items[0].enterpriseId", equalTo(into)))
        .body(has("items[0].givenId", equalTo(into)));

    String contract = made(Tokens.enterprise(owner, null), assignment("CONTRACT", keeper(), unit));
    change(into, "move", Map.of("regionCode", "320322", "units", List.of(unit)));
    String there = Tokens.county("320322");
    for (String id : List.of(list, contract)) {
      as(COUNTY).get(PATH + "/" + id).then().statusCode(404);
      as(there)
          .get(PATH + "/" + id)
          .then()
          .statusCode(200)
          .body(has("regionCode", equalTo("320322")));
    }
    sees(token, unit);
  }

  private String keeper() {
    Organizations.holder(KnownRole.MAINTAINER, maintainer);
    return maintainer;
  }

  private void change(String enterprise, String act, Map<String, ?> says) {
    long version =
        as(COUNTY).get(ENTERPRISES + "/" + enterprise).as(Answer.class).getLong("version");
    Map<String, Object> paper = new LinkedHashMap<>(says);
    paper.put("reason", "on file");
    paper.put("effectiveOn", clock.today().toString());
    as(COUNTY)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(ENTERPRISES + "/" + enterprise + "/" + act)
        .then()
        .statusCode(200);
  }
}
