package io.guapai.equipment.assignment;

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
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.notification.OrganizationRegistered;
import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gives what to whom, for which days, and what is kept of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MakingAssignmentsTest {

  @Inject PlatformClock clock;
  @Inject Parties parties;
  private final String tag = UUID.randomUUID().toString();
  private final String institute = "Institute " + tag;
  private final String maintainer = "Maintainer " + tag;
  private String owner;
  private String unit;

  @BeforeEach
  void aUnit() {
    owner = enterprise(COUNTY, "Mall " + tag, REGION);
    unit = enter(COUNTY, elevator(owner, REGION, "A-" + tag)).path("id");
  }

  private Map<String, Object> assignment(String basis, String organization, String givenId) {
    return Giving.assignment(clock.today(), basis, organization, givenId);
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
        .body(has("detail", containsString("City supervisor, County inspector")));
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
}
