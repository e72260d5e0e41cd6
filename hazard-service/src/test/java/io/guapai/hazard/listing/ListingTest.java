package io.guapai.hazard.listing;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.hazard.ListingDeclined;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who proposes and who lists, what and where. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ListingTest {

  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

  @Inject PlatformClock clock;

  @Test
  void anUpperLevelMayListWhatALowerOneListedByProposalAndDecision() {
    TestUnit unit = TestUnit.registered("320302");
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);

    act(unit.county(), id, "listing-proposal", proposal("level", "COUNTY"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:already-listed")));
    act(unit.city(), id, "grade", Map.of("grade", "GENERAL", "reason", "to get rid of it"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:listed")));
    act(unit.city(), id, "listing-proposal", proposal("level", "PROVINCE")).then().statusCode(200);
    act(Tokens.province("32"), id, "listing", Procedure.decision(Map.of()))
        .then()
        .statusCode(200)
        .body(has("listing.level", equalTo("PROVINCE")))
        .body(has("listing.authorityRegion", equalTo("32")));
    act(unit.city(), id, "listing-proposal", Procedure.proposal())
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:already-listed")));

    as(unit.county())
        .get("/hazard/v1/listings")
        .then()
        .statusCode(200)
        .body(has("items.hazardId", contains(id)))
        .body(has("items[0].level", equalTo("PROVINCE")))
        .body(has("items[0].supersedes", notNullValue()));
    assertEquals(1, Api.statistics("320302").getInt("listed"));
    Answer file = Procedure.file(unit.county(), id);
    assertEquals(List.of("SUPERSEDED", "LISTED"), file.getList("listings.state"));
    assertEquals(file.getString("listings[0].id"), file.getString("listings[1].supersedes"));
    assertEquals(file.getString("listings[0].no"), file.getString("listings[1].notice.supersedes"));
    List<String> duties = Procedure.duties(id);
    assertTrue(duties.stream().anyMatch(duty -> duty.startsWith("FILE_LISTING 320302 lapsed")));
    assertTrue(duties.stream().anyMatch(duty -> duty.startsWith("PUBLISH_LISTING 32 open")));
    assertTrue(
        duties.stream().noneMatch(duty -> duty.startsWith("FILE_LISTING 32 ")),
        "there is nobody above the province");
  }

  @Test
  void theLevelIsSuggestedByTheGroundsAndAnotherMayBeAskedForWithAReason() {
    TestUnit unit = TestUnit.registered("320303");
    assertSuggests("CITY", unit, List.of("KEY_UNIT"));
    assertSuggests("CITY", unit, List.of("SPANS_COUNTIES", "LOSS_LARGER_ACCIDENT"));
    assertSuggests("PROVINCE", unit, List.of("KEY_UNIT", "SPANS_CITIES"));

    TestUnit other = TestUnit.registered("320303");
    String id = Procedure.severe(other);
    Map<String, Object> asked = proposal("level", "COUNTY");
    asked.put("grounds", List.of("KEY_UNIT"));
    act(other.county(), id, "listing-proposal", asked).then().statusCode(200);
    Answer file = Procedure.file(other.county(), id);
    assertEquals("CITY", file.getString("proposals[0].suggestion.level"));
    assertEquals("COUNTY", file.getString("proposals[0].level"));
    as(other.county())
        .get(Api.HAZARDS + "/" + id + "/listing-suggestion?ground=RUMOUR")
        .then()
        .statusCode(400);
  }

  private static void assertSuggests(String level, TestUnit unit, List<String> grounds) {
    TestUnit fresh = TestUnit.registered(unit.region());
    String id = Procedure.severe(fresh);
    as(fresh.county())
        .queryParam("ground", grounds)
        .get(Api.HAZARDS + "/" + id + "/listing-suggestion")
        .then()
        .statusCode(200)
        .body(has("level", equalTo(level)));
    act(fresh.county(), id, "listing-proposal", proposal("grounds", grounds))
        .then()
        .statusCode(200);
    Answer file = Procedure.file(fresh.county(), id);
    assertEquals(level, file.getString("proposals[0].level"));
    assertTrue(file.getList("proposals[0].suggestion.reasons.ground").containsAll(grounds));
  }

  @Test
  void onlyTheBodyThatWasAskedDecidesAndNotWhoProposed() {
    TestUnit unit = TestUnit.registered("320303");
    String id = Procedure.severe(unit);
    act(Procedure.leader(unit), id, "listing", Procedure.decision(Map.of()))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-proposal")));
    act(Procedure.leader(unit), id, "listing-proposal", Procedure.proposal())
        .then()
        .statusCode(200);
    for (String other : List.of(unit.city(), Tokens.leader("3203"), Tokens.province("32"))) {
      act(other, id, "listing", Procedure.decision(Map.of()))
          .then()
          .statusCode(403)
          .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    }
    act(Procedure.leader(unit), id, "listing", Procedure.decision(Map.of()))
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:proposer-cannot-decide")));
    act(Procedure.leader(unit), id, "listing-refusal", Map.of("reason", "changed my mind"))
        .then()
        .statusCode(403);
    String another = Tokens.of("another-leader", List.of("leader", "county"), "320303", null, null);
    act(another, id, "listing", Procedure.decision(Map.of())).then().statusCode(200);
  }

  @Test
  void anOfficerWhoseTerritoryIsNotOfTheRolesLevelListsNothing() {
    TestUnit unit = TestUnit.registered("320303");
    String id = Procedure.severe(unit);
    act(unit.county(), id, "listing-proposal", proposal("level", "CITY")).then().statusCode(200);
    String odd = Tokens.of("odd", List.of("province"), "3203", null, null);
    act(odd, id, "listing", Procedure.decision(Map.of()))
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
  }

  @Test
  void aDeclinedProposalIsToldAndMayBeMadeAgain() {
    TestUnit unit = TestUnit.registered("320303");
    String id = Procedure.severe(unit);
    act(unit.county(), id, "listing-proposal", Procedure.proposal()).then().statusCode(200);
    act(unit.county(), id, "listing-proposal", Procedure.proposal())
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:proposal-open")));
    act(Procedure.leader(unit), id, "listing-refusal", Map.of("reason", "not yet"))
        .then()
        .statusCode(200)
        .body(has("listing", equalTo(null)));
    assertEquals("not yet", Told.await(ListingDeclined.class, id).reason());
    act(unit.county(), id, "listing-proposal", Procedure.proposal()).then().statusCode(200);
    assertEquals(
        List.of("DECLINED", "PROPOSED"),
        Procedure.file(unit.county(), id).getList("proposals.state"));
  }

  @Test
  void twoLeadersAtOnceListOnce() {
    TestUnit unit = TestUnit.registered("320303");
    String id = Procedure.severe(unit);
    act(unit.county(), id, "listing-proposal", Procedure.proposal()).then().statusCode(200);
    long version = Api.hazard(unit.county(), id).getLong("version");
    List<CompletableFuture<Response>> answers =
        Stream.of("one", "other")
            .map(name -> Tokens.of(name, List.of("leader", "county"), "320303", null, null))
            .map(
                token ->
                    CompletableFuture.supplyAsync(
                        () -> act(token, id, "listing", Procedure.decision(Map.of()), version)))
            .toList();
    assertEquals(
        List.of(200, 412),
        answers.stream().map(answer -> answer.join().statusCode()).sorted().toList());
    assertEquals(1, Procedure.file(unit.county(), id).getList("listings").size());
  }

  @Test
  void whatIsNotMajorIsNotListed() {
    TestUnit unit = TestUnit.registered("320303");
    String id = Filing.reported(unit, "GENERAL");
    act(unit.county(), id, "listing-proposal", Procedure.proposal())
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-act")));
    String general = Filing.general(TestUnit.registeredAt("320303", unit.enterprise()));
    act(unit.county(), general, "listing-proposal", Procedure.proposal())
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:not-listable")));
  }

  @Test
  void aHazardRectifiedBeforeItWasListedAwaitsItsReviewAtOnce() {
    TestUnit unit = TestUnit.registered("320303");
    String id = Procedure.severe(unit);
    act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(15).toString()))
        .then()
        .statusCode(200);
    act(unit.owner(), id, "rectification", Map.of("report", "done")).then().statusCode(200);
    Procedure.listed(unit, id);
    assertEquals("ACCEPTANCE_APPLIED", Api.hazard(unit.county(), id).getString("listing.state"));
    assertTrue(
        Procedure.duties(id).stream()
            .anyMatch(duty -> duty.startsWith("REVIEW_ACCEPTANCE 320303 open")));
    assertTrue(
        Procedure.duties(id).stream().anyMatch(duty -> duty.startsWith("RECHECK 320303 lapsed")),
        "what is listed is reviewed, not rechecked");
  }

  @Test
  void aListedHazardWhoseCauseCeasedAwaitsThePanel() {
    TestUnit unit = TestUnit.registered("320311");
    Streams.publish(unit.overdue(DUE));
    String id = Api.hazardOf(unit).getString("id");
    act(unit.county(), id, "grade", Map.of("grade", "MAJOR", "reason", "still in use"))
        .then()
        .statusCode(200);
    clock.moveBy(Duration.ofDays(16));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    Procedure.listed(unit, id);
    assertEquals(
        clock.today().plusDays(30).toString(),
        Procedure.file(unit.county(), id).getString("listings[0].dueDate"),
        "by the usual term, for the hazard's own deadline has passed");

    Streams.publish(
        new InspectionOverdueCleared(
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterprise(),
            unit.region(),
            DUE,
            ClearedReason.INSPECTED,
            null,
            null));

    Patience.until(
        () ->
            "ACCEPTANCE_APPLIED".equals(Api.hazard(unit.county(), id).getString("listing.state")));
    assertEquals("SUBMITTED", Api.hazard(unit.county(), id).getString("state"));
    assertTrue(
        Procedure.duties(id).stream()
            .anyMatch(duty -> duty.startsWith("REVIEW_ACCEPTANCE 320311 open")));
    act(Procedure.leader(unit), id, "delisting", Map.of("reason", "inspected"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:not-accepted")));
    Map<String, Object> passed = new HashMap<>(Procedure.acceptance(true, "Li", "Zhao", "Wu"));
    passed.put("rectifiedOn", clock.today().toString());
    act(unit.county(), id, "acceptance", passed).then().statusCode(200);
    act(Procedure.leader(unit), id, "delisting", Map.of("reason", "inspected"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")));
    act(Procedure.leader(unit), id, "delisting", Map.of("reason", "again"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-act")));
  }

  @Test
  void aProposalIsDecidedWhereTheHazardIsWhenItsTerritoryWasRedrawn() {
    TestUnit unit = TestUnit.registered("320405");
    String id = Procedure.severe(unit);
    act(unit.county(), id, "listing-proposal", Procedure.proposal()).then().statusCode(200);
    Streams.publish(TestEvent.of(moved(unit, "320412")).withSequence(2));
    String heir = Tokens.leader("320412");
    Patience.until(() -> as(heir).get(Api.HAZARDS + "/" + id).statusCode() == 200);

    as(heir)
        .get("/hazard/v1/listing-proposals")
        .then()
        .statusCode(200)
        .body(has("items.hazardId", hasItem(id)));
    act(heir, id, "listing", Procedure.decision(Map.of()))
        .then()
        .statusCode(200)
        .body(has("listing.authorityRegion", equalTo("320412")));
    assertEquals(
        List.of("FILE_LISTING 320412 open", "PUBLISH_LISTING 320412 open"),
        Procedure.duties(id).stream()
            .map(duty -> duty.substring(0, duty.lastIndexOf(' ')))
            .toList());
    assertEquals("LISTED", Procedure.file(heir, id).getString("proposals[0].state"));
  }

  private static EquipmentChanged moved(TestUnit unit, String region) {
    return new EquipmentChanged(
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterprise(),
        "Enterprise " + unit.enterprise(),
        region,
        "3110",
        "Elevator",
        UseState.IN_USE,
        RegState.REGISTERED,
        TestUnit.FIRST_USE,
        null,
        true);
  }

  private static Map<String, Object> proposal(String field, Object value) {
    Map<String, Object> proposal = new HashMap<>(Procedure.proposal());
    proposal.put(field, value);
    return proposal;
  }
}
