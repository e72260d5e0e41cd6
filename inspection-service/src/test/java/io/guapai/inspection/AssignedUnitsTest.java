package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.contracts.party.Given;
import io.guapai.contracts.party.KnownRole;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the register assigned, this service shows: due dates to a list, results to a contract. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AssignedUnitsTest {

  private static final String INSPECTIONS = "/inspection/v1/inspections";
  private static final String DUE = "/inspection/v1/due";

  @Inject PlatformClock clock;

  private final String tag = UUID.randomUUID().toString();

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  private static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).get(path).then();
  }

  private AssignmentMade assign(
      String organization, AssignmentBasis basis, Given given, String id, Units unit, int days) {
    return Organizations.assign(
        organization,
        basis,
        given,
        id,
        unit.enterprise(),
        clock.today(),
        clock.today().plusDays(days));
  }

  @Test
  void anInstituteIsToldWhatOfItsListIsDueAndNothingAfterItsEnd() {
    Units listed = Units.elevator(clock.today().minusDays(1)).register();
    Units.elevator(clock.today().minusDays(1)).register();
    String institute = Organizations.institute("Lister " + tag);
    get(institute, DUE).statusCode(200).body(has("items", empty()));
    AssignmentMade list =
        assign("Lister " + tag, AssignmentBasis.LIST, Given.EQUIPMENT, listed.id(), listed, 9);
    get(institute, DUE)
        .statusCode(200)
        .body(has("items.equipmentId", equalTo(List.of(listed.id()))));
    get(Organizations.institute("Other " + tag), DUE).body(has("items", empty()));
    Organizations.end(list);
    get(institute, DUE).statusCode(200).body(has("items", empty()));
  }

  @Test
  void aMaintainerSeesTheResultsOfItsContractsForTheirTermAndAnInstituteItsOwnOnly() {
    Units unit = Units.elevator(null).register();
    Units foreign = Units.elevator(null).register();
    String id = inspected(unit);
    String another = inspected(foreign);
    String maintainer = Organizations.holder(KnownRole.MAINTAINER, "Keeper " + tag);
    String institute = Organizations.institute("Second " + tag);
    assign("Keeper " + tag, AssignmentBasis.CONTRACT, Given.ENTERPRISE, unit.enterprise(), unit, 9);
    assign("Second " + tag, AssignmentBasis.LIST, Given.EQUIPMENT, unit.id(), unit, 9);
    get(maintainer, INSPECTIONS).statusCode(200).body(has("items.id", equalTo(List.of(id))));
    get(maintainer, INSPECTIONS + "/" + id).statusCode(200);
    get(maintainer, INSPECTIONS + "/" + another).statusCode(404);
    get(institute, INSPECTIONS + "/" + id).statusCode(404);
    get(institute, INSPECTIONS).body(has("items", empty()));
    get(Organizations.institute(Reports.INSTITUTE), INSPECTIONS + "/" + id)
        .statusCode(200)
        .body(has("instituteName", equalTo(Reports.INSTITUTE)));

    clock.moveTo(clock.instant().plus(Duration.ofDays(10)));
    get(maintainer, INSPECTIONS + "/" + id).statusCode(404);
    get(maintainer, INSPECTIONS).statusCode(200).body(has("items", empty()));
  }

  @Test
  void anOrganizationThatNobodyRegisteredSeesNothingWhateverIsAssigned() {
    Units unit = Units.elevator(clock.today().minusDays(1)).register();
    assign("Ghost " + tag, AssignmentBasis.LIST, Given.EQUIPMENT, unit.id(), unit, 9);
    get(Tokens.institute("Ghost " + tag, null), DUE).statusCode(200).body(has("items", empty()));
  }

  private String inspected(Units unit) {
    return Reports.post(Reports.passed(unit, clock.today()))
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }
}
