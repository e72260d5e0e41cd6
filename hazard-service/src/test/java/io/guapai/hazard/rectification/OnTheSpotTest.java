package io.guapai.hazard.rectification;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardRectified;
import io.guapai.hazard.Api;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.hazard.attachment.Photos;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A general hazard fixed on the spot (立查立改): photos before and after close it the same day. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OnTheSpotTest {

  private static final String TOWNSHIP = "320506100";
  private static final String COUNTY = "320506";
  private static final String COORDINATOR = Tokens.coordinator(TOWNSHIP);

  @Inject PlatformClock clock;

  private record Case(TestUnit unit, String county, String id, String before, String after) {}

  @Test
  void theCoordinatorConfirmsByPhotosAndTheHazardIsClosed() {
    Case hazard = general();
    fix(COORDINATOR, hazard, Map.of("confirmedBy", "Sun Mei"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")))
        .body(has("closedAt", notNullValue()));
    Told.await(HazardRectified.class, hazard.id());
    Told.await(HazardClosed.class, hazard.id());
    as(hazard.county())
        .get(Api.HAZARDS + "/" + hazard.id() + "/history")
        .then()
        .body(
            has(
                "items.act",
                contains("REPORT", "CONFIRM", "GRADE", "ATTACH", "ATTACH", "SUBMIT", "CLOSE")));
    as(hazard.county())
        .get(Api.HAZARDS + "/" + hazard.id() + "/rectification")
        .then()
        .body(has("reports.paper.rectifiedBy", contains("Chen")))
        .body(has("confirmations.paper.confirmedBy", contains("Sun Mei")))
        .body(has("confirmations[0].paper.before", contains(hazard.before())))
        .body(has("confirmations[0].paper.after", contains(hazard.after())));
    refused(fix(COORDINATOR, hazard, Map.of()), 409, "illegal-act");
  }

  @Test
  void itTakesAPhotoOfBeforeAndOneOfAfter() {
    Case hazard = general();
    Case other = general();
    refused(fix(COORDINATOR, hazard, Map.of("before", List.of())), 422, "photos-required");
    refused(fix(COORDINATOR, hazard, Map.of("after", List.of())), 422, "photos-required");
    refused(
        fix(COORDINATOR, hazard, Map.of("after", List.of(hazard.before()))), 422, "unknown-photo");
    refused(
        fix(COORDINATOR, hazard, Map.of("before", List.of(other.before()))), 422, "unknown-photo");
    refused(fix(COORDINATOR, hazard, Map.of("before", List.of("none"))), 422, "unknown-photo");
    String paper =
        Photos.attach(
                hazard.unit().owner(),
                hazard.id(),
                "report.pdf",
                "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII),
                "AFTER")
            .as(Answer.class)
            .get("id");
    refused(fix(COORDINATOR, hazard, Map.of("after", List.of(paper))), 422, "unknown-photo");
    fix(COORDINATOR, hazard, Map.of()).then().statusCode(200);
  }

  @Test
  void aMajorHazardIsNeverClosedByPhotosAndNoneBeforeItIsGraded() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String major = Reported.byOwner(unit, "O57-25-3");
    Case ungraded = photographed(unit, unit.county(), major);
    refused(fix(unit.county(), ungraded, Map.of()), 409, "illegal-act");
    Reported.confirm(unit, major);
    refused(fix(unit.county(), ungraded, Map.of()), 409, "not-on-the-spot");
  }

  @Test
  void whatWasFoundYesterdayOrTwoMonthsAgoIsNotClosedByPhotosAnyMore() {
    Case hazard = general();
    TestUnit unit = TestUnit.registered(COUNTY);
    String yesterdays =
        Reported.report(
                unit.county(),
                unit,
                "GENERAL",
                Map.of("foundOn", clock.today().minusDays(1).toString()))
            .as(Answer.class)
            .get("id");
    grade(yesterdays);
    String sun = Tokens.of("sun", List.of("county"), COUNTY, null, null);
    Case seen = photographed(unit, unit.county(), yesterdays);
    refused(fix(sun, seen, Map.of()), 409, "no-longer-on-the-spot");
    keptSince(clock.instant().minus(Duration.ofDays(1)), sun, seen).then().statusCode(200);
    clock.moveBy(Duration.ofDays(61));
    refused(fix(COORDINATOR, hazard, Map.of()), 409, "no-longer-on-the-spot");
  }

  @Test
  void whoReportedOrRectifiedItDoesNotConfirmIt() {
    Case hazard = general();
    refused(
        fix(COORDINATOR, hazard, Map.of("confirmedBy", " chen ")),
        422,
        "inspector-not-independent");
    refused(
        fix(COORDINATOR, hazard, Map.of("rectifiedBy", "coordinator-" + TOWNSHIP)),
        422,
        "inspector-not-independent");
    refused(
        fix(COORDINATOR, hazard, Map.of("rectifiedBy", "enterprise-" + hazard.unit().enterprise())),
        422,
        "rectifier-reported");

    TestUnit unit = TestUnit.registered(TOWNSHIP);
    String own = Reported.report(COORDINATOR, unit, "GENERAL").as(Answer.class).get("id");
    grade(own);
    Case reportedByConfirmer = photographed(unit, Tokens.county(COUNTY), own);
    refused(fix(COORDINATOR, reportedByConfirmer, Map.of()), 422, "inspector-not-independent");
    fix(Tokens.township(TOWNSHIP), reportedByConfirmer, Map.of()).then().statusCode(200);
  }

  @Test
  void onlyWhoIsOnTheSpotConfirms() {
    Case hazard = general();
    fix(hazard.unit().owner(), hazard, Map.of()).then().statusCode(403);
    fix(Tokens.city("3205"), hazard, Map.of()).then().statusCode(403);
    long version = Api.hazard(hazard.county(), hazard.id()).getLong("version");
    act(Tokens.coordinator("320506101"), hazard.id(), "on-the-spot", body(hazard), version)
        .then()
        .statusCode(404);
    act(COORDINATOR, hazard.id(), "on-the-spot", body(hazard), version - 1).then().statusCode(412);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"report\":\"r\",\"rectifiedBy\":\"C\",\"before\":\"x\",\"after\":[]}",
        "{\"report\":\"r\",\"rectifiedBy\":\"C\",\"before\":[null],\"after\":[\"x\"]}",
        "{\"report\":\" \",\"rectifiedBy\":\"C\",\"before\":[\"x\"],\"after\":[\"x\"]}",
        "{\"report\":\"r\",\"rectifiedBy\":\"\\u0000\",\"before\":[\"x\"],\"after\":[\"x\"]}",
        "{\"report\":\"r\",\"before\":[\"x\"],\"after\":[\"x\"]}"
      })
  void aBodyThatCannotBeReadIsRefused(String body) {
    as(COORDINATOR)
        .header("If-Match", "*")
        .body(body)
        .post(Api.HAZARDS + "/01a20275-1485-7ab9-b858-cce8a960dc12/on-the-spot")
        .then()
        .statusCode(400);
  }

  private static Case general() {
    TestUnit unit = TestUnit.registered(TOWNSHIP);
    String id = Reported.byOwner(unit, "GENERAL");
    grade(id);
    return photographed(unit, Tokens.county(COUNTY), id);
  }

  private static void grade(String id) {
    String county = Tokens.county(COUNTY);
    act(county, id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    act(county, id, "grade", Map.of("grade", "GENERAL", "reason", "seen")).then().statusCode(200);
  }

  private static Case photographed(TestUnit unit, String county, String id) {
    return new Case(
        unit,
        county,
        id,
        Photos.attach(county, id, "FOUND").as(Answer.class).get("id"),
        Photos.attach(county, id, "AFTER").as(Answer.class).get("id"));
  }

  private static Response fix(String token, Case hazard, Map<String, ?> changed) {
    Map<String, Object> body = body(hazard);
    body.putAll(changed);
    long version = Api.hazard(hazard.county(), hazard.id()).getLong("version");
    return act(token, hazard.id(), "on-the-spot", body, version);
  }

  /** What a phone kept since then and posts now. */
  private static Response keptSince(Instant made, String token, Case hazard) {
    return as(token)
        .header("If-Match", "\"%d\"".formatted(Api.hazard(token, hazard.id()).getLong("version")))
        .header("Made-At", made.toString())
        .body(body(hazard))
        .post(Api.HAZARDS + "/" + hazard.id() + "/on-the-spot");
  }

  private static Map<String, Object> body(Case hazard) {
    return new HashMap<>(
        Map.of(
            "report",
            "tightened",
            "rectifiedBy",
            "Chen",
            "before",
            List.of(hazard.before()),
            "after",
            List.of(hazard.after())));
  }

  private static void refused(Response response, int status, String type) {
    response.then().statusCode(status).body(has("type", equalTo("urn:guapai:problem:" + type)));
  }
}
