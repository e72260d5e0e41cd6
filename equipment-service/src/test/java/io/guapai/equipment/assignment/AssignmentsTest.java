package io.guapai.equipment.assignment;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.assignment.Giving.COUNTY;
import static io.guapai.equipment.assignment.Giving.PATH;
import static io.guapai.equipment.assignment.Giving.REGION;
import static io.guapai.equipment.assignment.Giving.end;
import static io.guapai.equipment.assignment.Giving.made;
import static io.guapai.equipment.assignment.Giving.make;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guapai.contracts.notification.OrganizationRemoved;
import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.equipment.Api;
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
    return Giving.assignment(clock.today(), basis, organization, givenId);
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
    Api.act(token, unit, "stop", "\"1\"", Api.from(clock.today())).then().statusCode(403);
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
    Api.act(there, id, "stop", "\"1\"", Api.from(clock.today())).then().statusCode(404);
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
        .body(has("items[0].givenId", equalTo(into)))
        .body(has("items[0].version", equalTo(2)));
    as(COUNTY)
        .get(PATH + "/" + list + "/history")
        .then()
        .statusCode(200)
        .body(has("items[-1].sequence", equalTo(2)))
        .body(has("items[-1].act", equalTo("TAKE_OVER")))
        .body(has("items[-1].reason", containsString(owner + "并入" + into)));
    as(COUNTY)
        .get(PATH + "/" + list + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)))
        .body(has("acts", equalTo(2)));

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
