package io.guapai.hazard.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.contracts.Grade;
import io.guapai.contracts.SourceKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.code.Decision;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Mark;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each state of a listing × each act: where it leads, or why it is refused. */
class ListingStateTest {

  private static final By BODY = By.account("leader", Instant.parse("2026-03-02T08:00:00Z"));
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final Map<String, Consumer<Listing>> WAY =
      Map.of(
          "LISTED", listing -> {},
          "ACCEPTANCE_APPLIED", Listing::applyForAcceptance,
          "ACCEPTED", Listing::accept);

  private static final Map<String, Consumer<Listing>> ACTS =
      Map.of(
          "progress", listing -> listing.progress(50, null, DAY),
          "apply", Listing::applyForAcceptance,
          "accept", Listing::accept,
          "sendBack", listing -> listing.sendBack(DAY),
          "delist", listing -> listing.delist(BODY, "done"),
          "raise", listing -> raise(listing, "3204"),
          "raiseToTheSameLevel", listing -> raise(listing, "320411"));

  static Stream<Arguments> matrix() {
    return Stream.of(
        row("LISTED", "progress", "LISTED"),
        row("LISTED", "apply", "ACCEPTANCE_APPLIED"),
        row("LISTED", "accept", "ACCEPTED"),
        row("LISTED", "sendBack", HazardProblem.NOT_APPLIED),
        row("LISTED", "delist", HazardProblem.NOT_ACCEPTED),
        row("LISTED", "raise", "SUPERSEDED"),
        row("LISTED", "raiseToTheSameLevel", HazardProblem.ALREADY_LISTED),
        row("ACCEPTANCE_APPLIED", "progress", HazardProblem.NO_PROGRESS_AWAITED),
        row("ACCEPTANCE_APPLIED", "apply", "ACCEPTANCE_APPLIED"),
        row("ACCEPTANCE_APPLIED", "accept", "ACCEPTED"),
        row("ACCEPTANCE_APPLIED", "sendBack", "LISTED"),
        row("ACCEPTANCE_APPLIED", "delist", HazardProblem.NOT_ACCEPTED),
        row("ACCEPTANCE_APPLIED", "raise", "SUPERSEDED"),
        row("ACCEPTED", "progress", HazardProblem.NO_PROGRESS_AWAITED),
        row("ACCEPTED", "apply", HazardProblem.RECHECK_PASSED),
        row("ACCEPTED", "accept", HazardProblem.RECHECK_PASSED),
        row("ACCEPTED", "sendBack", HazardProblem.RECHECK_PASSED),
        row("ACCEPTED", "delist", "DELISTED"),
        row("ACCEPTED", "raise", "SUPERSEDED"));
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @MethodSource("matrix")
  void eachActLeadsWhereTheProcedureSays(String state, String act, Object expected) {
    Listing listing = listing();
    WAY.get(state).accept(listing);
    assertEquals(state, listing.state().name());
    if (expected instanceof HazardProblem problem) {
      ProblemException refused =
          assertThrows(ProblemException.class, () -> ACTS.get(act).accept(listing));
      assertEquals(problem, refused.type());
      assertEquals(state, listing.state().name());
    } else {
      ACTS.get(act).accept(listing);
      assertEquals(expected, listing.state().name());
    }
  }

  @ParameterizedTest(name = "raised while {0}")
  @MethodSource("states")
  void theUpperListingGoesOnFromWhereTheLowerOneStood(String state) {
    Listing lower = listing();
    lower.progress(50, null, DAY);
    WAY.get(state).accept(lower);
    Listing upper = raise(lower, "3204");
    assertEquals(state, upper.state().name());
    assertEquals(lower.id(), upper.supersedes());
    assertEquals(50, upper.reports().percent());
    assertEquals(state.equals("LISTED") ? DAY : null, upper.reports().nextReportDue());
  }

  static Stream<String> states() {
    return Stream.of("LISTED", "ACCEPTANCE_APPLIED", "ACCEPTED");
  }

  private static Arguments row(String state, String act, Object expected) {
    return Arguments.of(state, act, expected);
  }

  private static Listing raise(Listing lower, String authority) {
    Terms terms = Terms.of(lower, "nobody answered", DAY);
    return lower.raise(
        UUID.randomUUID(), "GP-2", hazard(), RegionCode.parse(authority), terms, BODY);
  }

  private static Listing listing() {
    Terms terms = new Terms(DAY, "overdue", Stop.PARTIAL, null, Rhythm.WEEKLY, DAY);
    return Listing.of(UUID.randomUUID(), "GP-1", hazard(), RegionCode.parse("320411"), terms, BODY);
  }

  private static Hazard hazard() {
    Unit unit = new Unit("e-1", "MD:1", "TMP-320411-000001", "320411", null, false);
    HazardCode code =
        new HazardCode(
            "O57-25-1", "严重", "severe", Grade.MAJOR, "basis", Mark.VERIFIED, true, false, false);
    Hazard hazard =
        Hazard.report(
            "HZ-1",
            new Report(unit, code, "description", SourceKind.EXPERT, "finder", DAY, null),
            BODY);
    hazard.confirm(BODY, null);
    hazard.grade(new Decision(Grade.MAJOR, "basis", true), null, BODY);
    return hazard;
  }
}
