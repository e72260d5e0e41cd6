package io.guapai.hazard.listing;

import static io.guapai.hazard.Api.act;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.Api;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acceptance 验收 and delisting 摘牌: who may, with what papers, in which order. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AcceptanceTest {

  private static final String[] PANEL = {"Fang Qi", "Shen Yu", "Tang Bo"};

  @Inject PlatformClock clock;

  private TestUnit unit;
  private String id;

  @BeforeEach
  void aHazardIsListed() {
    unit = TestUnit.registered("320612");
    id = Procedure.severe(unit);
    Procedure.listed(unit, id);
  }

  @Test
  void anApplicationNeedsTheEnterprisesOwnAssessment() {
    act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(15).toString()))
        .then()
        .statusCode(200);
    refused(
        "rectification", unit.owner(), Map.of("report", "done"), 422, "self-assessment-required");
    act(unit.owner(), id, "rectification", Procedure.application()).then().statusCode(200);
  }

  @Test
  void aReviewComesAfterTheApplication() {
    refused("acceptance", unit.county(), Procedure.acceptance(true, PANEL), 409, "illegal-act");
    assertEquals("LISTED", Api.hazard(unit.county(), id).getString("listing.state"));
  }

  @Test
  void aReviewTakesThreeIndependentMembers() {
    applied();
    Map<String, ?> two = Procedure.acceptance(true, "Fang Qi", "Shen Yu", " fang qi");
    refused("acceptance", unit.county(), two, 422, "too-few-reviewers");
    for (String involved : List.of("Chen", "WANG LI", "county-320612")) {
      Map<String, ?> biased = Procedure.acceptance(true, "Fang Qi", "Shen Yu", involved);
      refused("acceptance", unit.county(), biased, 422, "inspector-not-independent");
    }
    Map<String, ?> undeclared =
        Map.of(
            "members",
            List.of(
                Map.of("name", "Fang Qi", "unit", "u", "conflictDeclared", true),
                Map.of("name", "Shen Yu", "unit", "u", "conflictDeclared", true),
                Map.of("name", "Tang Bo", "unit", "u")),
            "passed",
            true,
            "opinion",
            "fine");
    refused("acceptance", unit.county(), undeclared, 422, "conflict-undeclared");
  }

  @Test
  void aReviewThatFailsNamesTheDefects() {
    applied();
    Map<String, ?> passed = Procedure.acceptance(true, PANEL);
    Map<String, ?> silent =
        Map.of("members", passed.get("members"), "passed", false, "opinion", "no");
    refused("acceptance", unit.county(), silent, 422, "defects-required");
  }

  @Test
  void aReviewIsRecordedByTheListingBodyOrTheCountyInspector() {
    applied();
    refused("acceptance", unit.city(), Procedure.acceptance(true, PANEL), 403, "not-your-level");
    act(unit.county(), id, "acceptance", Procedure.acceptance(true, PANEL)).then().statusCode(200);
    refused("acceptance", unit.county(), Procedure.acceptance(false, PANEL), 409, "recheck-passed");
  }

  @Test
  void whoReviewedDoesNotDelist() {
    applied();
    refused("delisting", Procedure.leader(unit), Map.of("reason", "done"), 409, "not-accepted");
    String member = Tokens.of("tang bo", List.of("leader", "county"), "320612", null, null);
    act(Procedure.leader(unit), id, "acceptance", Procedure.acceptance(true, PANEL))
        .then()
        .statusCode(200);
    for (String reviewer : List.of(member, Procedure.leader(unit))) {
      refused("delisting", reviewer, Map.of("reason", "done"), 403, "reviewer-cannot-delist");
    }
    refused("delisting", unit.city(), Map.of("reason", "done"), 403, "not-your-level");
    String other = Tokens.of("other-leader", List.of("leader", "county"), "320612", null, null);
    act(other, id, "delisting", Map.of("reason", "done"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")));
  }

  @Test
  void papersAreFiledOnceByTheBodyInOrderAndOnPossibleDays() {
    String today = clock.today().toString();
    String tomorrow = clock.today().plusDays(1).toString();
    String yesterday = clock.today().minusDays(1).toString();
    Map<String, ?> publication = Map.of("medium", "Daily", "publishedOn", today);
    refused("delisting-publication", unit.county(), publication, 409, "not-delisted");
    for (String day : List.of(tomorrow, yesterday, "0001-01-01", "9999-12-31")) {
      Map<String, ?> impossible = Map.of("medium", "Daily", "publishedOn", day);
      refused("listing-publication", unit.county(), impossible, 422, "date-of-paper");
      refused("listing-filing", unit.county(), Map.of("filedOn", day), 422, "date-of-paper");
    }
    refused("listing-publication", unit.city(), publication, 403, "not-your-level");
    act(unit.county(), id, "listing-publication", publication).then().statusCode(200);
    refused("listing-publication", unit.county(), publication, 409, "already-published");
    act(unit.county(), id, "listing-filing", Map.of("filedOn", today)).then().statusCode(200);
    refused("listing-filing", unit.county(), Map.of("filedOn", today), 409, "already-filed");
  }

  @Test
  void theProvinceFilesItsListingsWithNobody() {
    act(unit.city(), id, "listing-proposal", Map.of("reason", "r", "level", "PROVINCE"))
        .then()
        .statusCode(200);
    act(Tokens.province("32"), id, "listing", Procedure.decision(Map.of())).then().statusCode(200);
    Map<String, ?> filing = Map.of("filedOn", clock.today().toString());
    refused("listing-filing", Tokens.province("32"), filing, 409, "nobody-above");
  }

  @Test
  void noProgressIsReportedAfterTheApplication() {
    applied();
    Map<String, ?> progress = Map.of("percent", 100, "fundsSpent", 1, "measuresDone", "all");
    refused("progress", unit.owner(), progress, 409, "no-progress-awaited");
  }

  @Test
  void theFileOfAnUnlistedHazardIsEmpty() {
    TestUnit other = TestUnit.registered("320612");
    String unlisted = Procedure.severe(other);
    Api.as(other.county())
        .get(Api.HAZARDS + "/" + unlisted + "/listing")
        .then()
        .statusCode(200)
        .body(has("proposals", hasSize(0)))
        .body(has("listings", hasSize(0)));
    Map<String, ?> progress = Map.of("percent", 1, "fundsSpent", 1, "measuresDone", "some");
    act(other.owner(), unlisted, "progress", progress)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:not-listed")));
  }

  private void applied() {
    Procedure.applied(unit, id, clock.today().plusDays(15).toString());
  }

  private void refused(String act, String token, Map<String, ?> body, int status, String problem) {
    act(token, id, act, body)
        .then()
        .statusCode(status)
        .body(has("type", equalTo("urn:guapai:problem:" + problem)));
  }
}
