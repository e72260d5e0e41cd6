package io.guapai.hazard.extension;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.extension.MoreTime.application;
import static io.guapai.hazard.extension.MoreTime.ask;
import static io.guapai.hazard.extension.MoreTime.decide;
import static io.guapai.hazard.extension.MoreTime.decision;
import static io.guapai.hazard.extension.MoreTime.duty;
import static io.guapai.hazard.extension.MoreTime.list;
import static io.guapai.hazard.extension.MoreTime.one;
import static io.guapai.hazard.extension.MoreTime.path;
import static io.guapai.hazard.extension.MoreTime.review;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who asks for more time to rectify, who reviews that and who decides on it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DecidingExtensionsTest {

  private static final String COUNTY = "320382";
  private static final String LEADER = Tokens.leader(COUNTY);
  private static final String CODE = "GB45067-5.6.4";
  @Inject PlatformClock clock;
  private final TestUnit unit = TestUnit.registered(COUNTY);

  @Test
  void onlyTheEnterpriseAsksAndOnlyTheAuthorityInChargeDecides() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, CODE, due);
    Map<String, ?> body = application(due.plusDays(10));
    long version = Api.hazard(unit.county(), id).getLong("version");
    act(unit.county(), id, "extension", body, version).then().statusCode(403);
    String stranger = Tokens.enterprise("TMP-320382-999999", null);
    act(stranger, id, "extension", body, version).then().statusCode(404);
    as("none").header("If-Match", "*").body(body).post(path(id)).then().statusCode(401);
    act(unit.owner(), id, "extension", body, version - 1).then().statusCode(412);
    decide(LEADER, id, true, null)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-not-asked")));

    ask(unit, id, due.plusDays(10)).statusCode(200);
    decide(unit.city(), id, true, null)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    act(Tokens.leader("320381"), id, "extension-decision", decision(true, null), version + 1)
        .then()
        .statusCode(404);
    act(unit.owner(), id, "extension-decision", decision(true, null)).then().statusCode(403);
    as(stranger).get(path(id)).then().statusCode(404);
    as(Tokens.leader("320381")).get(path(id)).then().statusCode(404);
  }

  @Test
  void whoAskedDoesNotDecide() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, CODE, due);
    String officer = Tokens.enterprise(unit.enterprise(), null);
    String self = "enterprise-" + unit.enterprise();
    act(officer, id, "extension", application(due.plusDays(10))).then().statusCode(200);
    decide(Tokens.acting(self, "leader@" + COUNTY, "county@" + COUNTY), id, true, null)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:decider-not-independent")));
  }

  @Test
  void theListingBodyDecidesOnAListedHazardAndItsListingMovesAlong() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, "O57-25-1", due);
    list(unit, id, due);
    ask(unit, id, due.plusDays(50)).statusCode(200);
    assertEquals(true, duty(id).startsWith("3203 "));
    decide(LEADER, id, true, null)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    review(unit.city(), id, true).statusCode(200);
    decide(Tokens.leader("3203"), id, true, null)
        .statusCode(200)
        .body(has("dueDate", equalTo(due.plusDays(50).toString())));
    assertEquals(
        due.plusDays(50).toString(),
        one("select due_date::text from listing where hazard_id = ?::uuid", id));
  }

  @Test
  void theSupervisingDepartmentReviewsTheExtensionOfAListedHazardBeforeItIsDecided() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, "O57-25-1", due);
    list(unit, id, due);
    review(unit.city(), id, true)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-not-asked")));
    ask(unit, id, due.plusDays(50)).statusCode(200);
    assertEquals("3203 open", review(id));
    String both = Tokens.of("both-of-the-city", List.of("city", "leader"), "3203", null, null);
    decide(both, id, true, null)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-not-reviewed")));
    review(unit.county(), id, true)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    act(unit.city(), id, "extension-review", Map.of("opinion", " "))
        .then()
        .statusCode(400)
        .body(has("violations.field", containsInAnyOrder("recommend", "opinion", "signer")));
    review(both, id, false).statusCode(200);
    assertEquals("3203 done", review(id));
    review(unit.city(), id, true)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-reviewed")));
    as(unit.owner())
        .get(path(id))
        .then()
        .body(has("state", equalTo("PENDING")))
        .body(has("review.recommended", equalTo(false)))
        .body(has("review.signer", equalTo("Lu Min")))
        .body(has("review.reviewedBy", equalTo("both-of-the-city")));
    decide(both, id, true, null)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:decider-not-independent")));
    decide(Tokens.leader("3203"), id, true, null).statusCode(200);
    List<String> acts = Api.acts(unit, id);
    assertEquals(
        List.of("ASK_EXTENSION", "REVIEW_EXTENSION", "EXTEND"),
        acts.subList(acts.size() - 3, acts.size()));
  }

  @Test
  void whoseAuthorityDecidesItselfHasNoReview() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, CODE, due);
    ask(unit, id, due.plusDays(10)).statusCode(200);
    review(unit.county(), id, true)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:not-listed")));
    assertEquals("", review(id));
    decide(LEADER, id, true, null).statusCode(200);
  }
}
