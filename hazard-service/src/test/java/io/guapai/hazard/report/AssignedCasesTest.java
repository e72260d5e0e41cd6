package io.guapai.hazard.report;

import static io.guapai.hazard.Api.HAZARDS;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.contracts.party.Given;
import io.guapai.contracts.party.KnownRole;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.identity.Capacities;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case is seen by its expert for his term, a hazard by who maintains its unit under contract. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AssignedCasesTest {

  private static final String REGION = "320411";

  @Inject PlatformClock clock;

  private final String tag = UUID.randomUUID().toString();
  private TestUnit unit;
  private String hazard;
  private String second;

  @BeforeEach
  void twoHazards() {
    unit = TestUnit.registered(REGION);
    hazard = Reported.byOwner(unit, "GENERAL");
    second = Reported.byOwner(unit, "O57-25-3");
  }

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  private AssignmentMade assign(
      String organization, AssignmentBasis basis, Given given, String id, String enterprise) {
    return Organizations.assign(
        organization, basis, given, id, enterprise, clock.today(), clock.today().plusDays(5));
  }

  private static void sees(String token, String... hazards) {
    for (String id : hazards) {
      as(token).get(HAZARDS + "/" + id).then().statusCode(200);
    }
    as(token).get(HAZARDS).then().statusCode(200).body(has("items.id", equalTo(List.of(hazards))));
  }

  private static void seesNothing(String token, String hazard) {
    as(token).get(HAZARDS + "/" + hazard).then().statusCode(404);
    as(token).get(HAZARDS + "/" + hazard + "/files").then().statusCode(404);
    as(token).get(HAZARDS).then().statusCode(200).body(has("items", empty()));
  }

  @Test
  void anExpertSeesHisCaseForItsTermAndNoOther() {
    String expert = Organizations.holder(KnownRole.EXPERT, "Expert " + tag);
    seesNothing(expert, hazard);
    assign("Expert " + tag, AssignmentBasis.CASE, Given.CASE, hazard, unit.enterprise());
    sees(expert, hazard);
    as(expert).get(HAZARDS + "/" + second).then().statusCode(404);
    as(expert).get(HAZARDS + "/" + hazard + "/files").then().statusCode(200);
    as(expert)
        .header("If-Match", "\"1\"")
        .body(Map.of("decision", "CONFIRM"))
        .post(HAZARDS + "/" + hazard + "/confirmation")
        .then()
        .statusCode(403);
    seesNothing(Organizations.holder(KnownRole.EXPERT, "Other expert " + tag), hazard);

    clock.moveTo(clock.instant().plus(Duration.ofDays(6)));
    seesNothing(expert, hazard);
  }

  @Test
  void aCaseThatIsEndedIsSeenNoMore() {
    String expert = Organizations.holder(KnownRole.EXPERT, "Expert " + tag);
    AssignmentMade made =
        assign("Expert " + tag, AssignmentBasis.CASE, Given.CASE, hazard, unit.enterprise());
    sees(expert, hazard);
    Organizations.end(made);
    seesNothing(expert, hazard);
  }

  @Test
  void aCaseOfAnotherEnterpriseIsGivenByNobodyWhoSaysItsNumber() {
    String expert = Organizations.holder(KnownRole.EXPERT, "Expert " + tag);
    assign("Expert " + tag, AssignmentBasis.CASE, Given.CASE, hazard, "TMP-320411-000099");
    seesNothing(expert, hazard);
  }

  @Test
  void aMaintainerSeesTheHazardsOfItsContractAndAnInstituteItsReportsOnly() {
    String maintainer = Organizations.holder(KnownRole.MAINTAINER, "Keeper " + tag);
    String rival = Organizations.holder(KnownRole.MAINTAINER, "Rival " + tag);
    String institute = Organizations.institute("Lister " + tag);
    TestUnit foreign = TestUnit.registered(REGION);
    String elsewhere = Reported.byOwner(foreign, "GENERAL");
    assign(
        "Keeper " + tag,
        AssignmentBasis.CONTRACT,
        Given.EQUIPMENT,
        unit.equipmentId(),
        unit.enterprise());
    assign(
        "Lister " + tag,
        AssignmentBasis.LIST,
        Given.EQUIPMENT,
        unit.equipmentId(),
        unit.enterprise());
    sees(maintainer, second, hazard);
    as(maintainer).get(HAZARDS + "/" + elsewhere).then().statusCode(404);
    seesNothing(rival, hazard);
    seesNothing(institute, hazard);
  }

  @Test
  void whoIsExpertAndOfficerSeesTheCaseAsTheOneThatHeChose() {
    String name = "Expert " + tag;
    Organizations.holder(KnownRole.EXPERT, name);
    assign(name, AssignmentBasis.CASE, Given.CASE, hazard, unit.enterprise());
    String two = Tokens.acting("expert-and-officer", "county@320412", "expert@" + name);
    as(two).get(HAZARDS + "/" + hazard).then().statusCode(404);
    as(two)
        .header(Capacities.HEADER, "expert@" + name)
        .get(HAZARDS + "/" + hazard)
        .then()
        .statusCode(200);
  }

  @Test
  void whatIsGivenOfAnEnterpriseIsGivenUnderItsCurrentId() {
    String maintainer = Organizations.holder(KnownRole.MAINTAINER, "Keeper " + tag);
    String expert = Organizations.holder(KnownRole.EXPERT, "Expert " + tag);
    assign(
        "Keeper " + tag,
        AssignmentBasis.CONTRACT,
        Given.ENTERPRISE,
        unit.enterprise(),
        unit.enterprise());
    assign("Expert " + tag, AssignmentBasis.CASE, Given.CASE, hazard, unit.enterprise());
    TestEnterprise current = TestEnterprise.registered(REGION);
    current.takesOver(unit.enterprise(), clock.today());
    Patience.until(
        () -> current.id().equals(Api.hazard(unit.county(), hazard).getString("enterpriseId")));
    sees(maintainer, second, hazard);
    sees(expert, hazard);

    // A contract that is told late names the enterprise as it was known then.
    String late = Organizations.holder(KnownRole.MAINTAINER, "Late keeper " + tag);
    assign(
        "Late keeper " + tag,
        AssignmentBasis.CONTRACT,
        Given.ENTERPRISE,
        unit.enterprise(),
        unit.enterprise());
    sees(late, second, hazard);
  }
}
