package io.guapai.hazard.report;

import static io.guapai.hazard.Api.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.order.Orders;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each state × each act of a person × each role: what is not legal changes nothing. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ActMatrixTest {

  private static final String COUNTY = "320925";

  @Inject PlatformClock clock;

  private static List<TestUnit> units = List.of();
  private static int next;

  /** Who may act at all, by the table of roles; the first of them is tried where it is legal. */
  private enum Deed {
    VERIFY("confirmation", Act.VERIFY, "county", "city", "leader"),
    CONFIRM("confirmation", Act.CONFIRM, "county", "city", "leader"),
    REJECT("confirmation", Act.REJECT, "county", "city", "leader"),
    MERGE("merge", Act.MERGE, "county", "city", "leader"),
    GRADE("grade", Act.GRADE, "county", "city", "leader"),
    ORDER("order", Act.ORDER, "county", "city", "leader"),
    REPORT_UPWARD("upward-report", Act.REPORT_UPWARD, "county", "city", "leader"),
    PLAN("plan", Act.PLAN, "enterprise"),
    SUBMIT("rectification", Act.SUBMIT, "enterprise"),
    RECHECK("recheck", Act.CLOSE, "county", "city", "leader"),
    ASK_EXTENSION("extension", Act.ASK_EXTENSION, "enterprise"),
    PROPOSE_LISTING(
        "listing-proposal", Act.PROPOSE_LISTING, "county", "city", "province", "leader"),
    LIST("listing", Act.LIST, "leader", "city", "province"),
    REPORT_PROGRESS("progress", Act.REPORT_PROGRESS, "enterprise"),
    ACCEPT("acceptance", Act.ACCEPT, "county", "city", "province", "leader"),
    DELIST("delisting", Act.DELIST, "leader", "city", "province"),
    TRANSFER("transfer", Act.PROPOSE_TRANSFER, "county", "city", "leader"),
    REOPEN("reopening", Act.REOPEN, "county", "city", "leader");

    private final String address;
    private final Act act;
    private final List<String> roles;

    Deed(String address, Act act, String... roles) {
      this.address = address;
      this.act = act;
      this.roles = List.of(roles);
    }
  }

  /** Acts whose papers stand in the way before the hazard's state is asked: 404, 409 or 422. */
  private static final Set<Deed> WITH_A_PAPER_BEFORE =
      Set.of(Deed.LIST, Deed.REPORT_PROGRESS, Deed.ACCEPT, Deed.DELIST);

  @ParameterizedTest
  @EnumSource(HazardState.class)
  void whatIsNotLegalIsRefusedAndChangesNothing(HazardState state) {
    TestUnit unit = unit();
    String id = hazardIn(state, unit);
    long version = Api.hazard(unit.county(), id).getLong("version");
    for (Deed deed : Deed.values()) {
      boolean legal = LifeCycle.after(state, deed.act) != null;
      for (Map.Entry<String, String> caller : callers(unit).entrySet()) {
        boolean allowed = deed.roles.contains(caller.getKey());
        if (legal && allowed) {
          continue;
        }
        String what = deed + " by " + caller.getKey() + " in " + state;
        Response answer = act(caller.getValue(), id, deed.address, body(deed, unit, id), version);
        if (!allowed) {
          assertEquals(403, answer.statusCode(), what + ": " + answer.asString());
        } else if (caller.getKey().equals(deed.roles.get(0))
            && !WITH_A_PAPER_BEFORE.contains(deed)) {
          assertEquals(409, answer.statusCode(), what + ": " + answer.asString());
          assertEquals("urn:guapai:problem:illegal-act", answer.as(Answer.class).get("type"), what);
        } else {
          assertTrue(
              answer.statusCode() >= 400 && answer.statusCode() < 500,
              what + ": " + answer.asString());
        }
      }
    }
    Answer after = Api.hazard(unit.county(), id);
    assertEquals(state.name(), after.getString("state"));
    assertEquals(version, after.getLong("version"), "nothing was written");
  }

  @ParameterizedTest
  @EnumSource(HazardState.class)
  void whatIsLegalLeadsWhereTheLifeCycleSays(HazardState state) {
    for (Deed deed : Deed.values()) {
      HazardState next = LifeCycle.after(state, deed.act);
      if (next == null) {
        continue;
      }
      TestUnit unit = unit();
      String id = hazardIn(state, unit);
      String caller = callers(unit).get(deed.roles.get(0));
      Response answer =
          act(
              caller,
              id,
              deed.address,
              body(deed, unit, id),
              Api.hazard(unit.county(), id).getLong("version"));
      String what = deed + " in " + state + ": " + answer.asString();
      assertNotEquals(403, answer.statusCode(), what);
      assertTrue(answer.statusCode() < 500, what);
      String after = Api.hazard(unit.county(), id).getString("state");
      if (answer.statusCode() >= 300) {
        assertNotEquals(
            "urn:guapai:problem:illegal-act", answer.as(Answer.class).get("type"), what);
        assertEquals(state.name(), after, what);
      } else if (deed == Deed.CONFIRM) {
        assertTrue(Set.of("CONFIRMED", "GRADED").contains(after), "a major code grades itself");
      } else {
        assertEquals(next.name(), after, what);
      }
    }
  }

  private static Map<String, String> callers(TestUnit unit) {
    return Map.ofEntries(
        Map.entry("province", Tokens.province("32")),
        Map.entry("city", Tokens.city("3209")),
        Map.entry("county", Tokens.county(COUNTY)),
        Map.entry("leader", Tokens.leader(COUNTY)),
        Map.entry("township", Tokens.township(COUNTY + "100")),
        Map.entry("coordinator", Tokens.coordinator(COUNTY + "100")),
        Map.entry("enterprise", unit.owner()),
        Map.entry("institute", Tokens.institute("Some institute", null)),
        Map.entry("agency", Tokens.agency("some-agency")),
        Map.entry("auditor", Tokens.auditor("32")),
        Map.entry("admin", Tokens.admin()));
  }

  private Map<String, ?> body(Deed deed, TestUnit unit, String id) {
    LocalDate today = clock.today();
    return switch (deed) {
      case VERIFY, CONFIRM, REJECT -> Map.of("decision", deed.name(), "reason", "seen on site");
      case MERGE -> Map.of("into", other(unit, id), "reason", "the same fault");
      case GRADE -> Map.of("grade", "MAJOR", "reason", "the rope is worn");
      case ORDER -> Orders.order(today);
      case REPORT_UPWARD -> Map.of("summary", "a major hazard");
      case PLAN -> Api.plan(today.plusDays(1).toString());
      case SUBMIT -> Map.of("report", "replaced", "rectifiedBy", "Chen Jun");
      case RECHECK -> Api.recheck(true, "Li Ming", "Zhao Wei");
      case ASK_EXTENSION ->
          Map.of(
              "requestedDate", today.plusDays(20).toString(),
              "reason", "parts are late",
              "interimMeasures", "out of use");
      case PROPOSE_LISTING -> Procedure.proposal();
      case LIST -> Procedure.decision(Map.of());
      case REPORT_PROGRESS -> Map.of("percent", 10, "fundsSpent", 0, "measuresDone", "ordered");
      case ACCEPT -> Procedure.acceptance(true, "Li Ming", "Zhao Wei", "Wu Gang");
      case DELIST -> Map.of("reason", "in order");
      case TRANSFER ->
          Map.of(
              "receiverRegion", COUNTY,
              "department", "HOUSING",
              "documentNo", "T-1",
              "reason", "a site crane");
      case REOPEN -> Map.of("reason", "it broke again");
    };
  }

  private final Map<String, String> others = new HashMap<>();

  /** Another open hazard of the same enterprise. */
  private String other(TestUnit unit, String id) {
    return others.computeIfAbsent(id, any -> Filing.reported(unit, "O57-25-5"));
  }

  /** A hazard in each state, led there by the acts of persons. */
  private String hazardIn(HazardState state, TestUnit unit) {
    if (state == HazardState.REPORTED) {
      return Filing.reported(unit, "GENERAL");
    }
    if (state == HazardState.CONFIRMED) {
      String id = Filing.reported(unit, "GENERAL");
      done(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM"));
      return id;
    }
    if (state == HazardState.VERIFYING
        || state == HazardState.REJECTED
        || state == HazardState.MERGED) {
      String id = Filing.reported(unit, "GENERAL");
      if (state == HazardState.MERGED) {
        done(unit.county(), id, "merge", body(Deed.MERGE, unit, id));
      } else {
        String decision = state == HazardState.VERIFYING ? "VERIFY" : "REJECT";
        done(unit.county(), id, "confirmation", Map.of("decision", decision, "reason", "checked"));
      }
      return id;
    }
    String id = Filing.major(unit);
    if (state == HazardState.TRANSFERRED) {
      done(unit.county(), id, "transfer", body(Deed.TRANSFER, unit, id));
      String leader = Tokens.of("deciding-leader", List.of("leader", "county"), COUNTY, null, null);
      done(leader, id, "transfer-decision", Map.of("approve", true, "reason", "not ours"));
    } else if (state == HazardState.ORDERED) {
      act(unit.county(), id, "order", body(Deed.ORDER, unit, id)).then().statusCode(201);
    } else if (state != HazardState.GRADED) {
      done(unit.owner(), id, "plan", body(Deed.PLAN, unit, id));
      if (state != HazardState.RECTIFYING) {
        done(unit.owner(), id, "rectification", body(Deed.SUBMIT, unit, id));
      }
      if (state == HazardState.CLOSED) {
        Filing.close(unit, id);
      }
    }
    assertEquals(state.name(), Api.hazard(unit.county(), id).getString("state"));
    return id;
  }

  private static void done(String token, String id, String deed, Map<String, ?> body) {
    act(token, id, deed, body).then().statusCode(200);
  }

  /** A unit that no hazard of this test has used. */
  private static synchronized TestUnit unit() {
    if (next == units.size()) {
      units = IntStream.range(0, 40).mapToObj(i -> TestUnit.in(COUNTY)).toList();
      next = 0;
      Streams.publish(units.stream().map(unit -> TestEvent.of(unit.registration())).toList());
      TestUnit last = units.get(units.size() - 1);
      Patience.until(last::isKnown);
    }
    return units.get(next++);
  }
}
