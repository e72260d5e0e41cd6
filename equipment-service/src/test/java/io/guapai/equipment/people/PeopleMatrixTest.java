package io.guapai.equipment.people;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.people.People.CERTIFICATES;
import static io.guapai.equipment.people.People.EMPLOYMENTS;
import static io.guapai.equipment.people.People.act;
import static io.guapai.equipment.people.People.assign;
import static io.guapai.equipment.people.People.citizen;
import static io.guapai.equipment.people.People.employed;
import static io.guapai.equipment.people.People.entered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.party.KnownRole;
import io.guapai.equipment.Api;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Certificates and employments: each situation × each act × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PeopleMatrixTest {

  private static final String REGION = "320830";
  private static final String COUNTY = Tokens.county(REGION);
  private static final String OPEN = "open";
  private static final String PROBLEM = "urn:guapai:problem:";

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  private final String tag = UUID.randomUUID().toString();
  private String firm;
  private String owner;
  private int units;

  @BeforeEach
  void aFirm() {
    firm = enterprise(COUNTY, "Matrix " + tag, REGION);
    owner = Tokens.enterprise(firm, null);
  }

  private enum Situation {
    VALID(Set.of("review", "projects", "suspension", "revocation", "return", "correction")),
    SUSPENDED(Set.of("reinstatement", "revocation", "return", "correction")),
    REVOKED(Set.of()),
    HANDED_BACK(Set.of()),
    EMPLOYED(Set.of("units", "release", "end")),
    LET_GO(Set.of());

    private final Set<String> allows;

    Situation(Set<String> allows) {
      this.allows = allows;
    }

    boolean employment() {
      return this == EMPLOYED || this == LET_GO;
    }
  }

  /** A dossier in a situation, with what its papers name. */
  private record Case(String address, String unit, String spare) {}

  @ParameterizedTest
  @EnumSource(Situation.class)
  void whatIsNotOpenIsToldAndRefusedForTheSameReasonAndChangesNothing(Situation situation) {
    Case one = in(situation);
    String tagBefore = tag(one);
    doors(situation)
        .forEach(
            (path, by) ->
                callers()
                    .forEach(
                        (who, token) -> {
                          String what = path + " by " + who + " in " + situation;
                          String expected = expected(situation, path, by, who);
                          assertEquals(expected, told(one, path, token, expected), what);
                          if (!expected.equals(OPEN)) {
                            assertEquals(
                                expected,
                                problem(tried(one, path, token, paper(path, one), tagBefore)),
                                what);
                          }
                        }));
    assertEquals(tagBefore, tag(one), "nothing was written");
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void whatIsOpenIsDoneAndCounted(Situation situation) {
    doors(situation)
        .forEach(
            (path, by) ->
                callers()
                    .forEach(
                        (who, token) -> {
                          if (expected(situation, path, by, who).equals(OPEN)) {
                            Case one = in(situation);
                            String before = tag(one);
                            Response done = tried(one, path, token, paper(path, one), before);
                            assertEquals(
                                200,
                                done.statusCode(),
                                path + " in " + situation + ": " + done.asString());
                            assertTrue(number(tag(one)) > number(before), path);
                          }
                        }));
  }

  /** Role, sight, state; in this order. */
  private static String expected(Situation situation, String path, List<String> by, String who) {
    if (!by.contains(who.split(" ")[0])) {
      return "role-required";
    }
    if (who.endsWith(" elsewhere")) {
      return "not-found";
    }
    if (situation.allows.contains(path)) {
      return OPEN;
    }
    return situation.employment() ? "employment-ended" : "certificate-state";
  }

  /** What is told beforehand; who may not look, or does not see it, is told so. */
  private static String told(Case one, String path, String token, String expected) {
    Response acts = as(token).get(one.address() + "/acts");
    if (acts.statusCode() != 200) {
      return expected.equals("not-found") ? problem(acts) : expected;
    }
    Answer answer = acts.as(Answer.class);
    return answer.getBoolean("[act=" + path + "].allowed")
        ? OPEN
        : answer.getString("[act=" + path + "].because.type").substring(PROBLEM.length());
  }

  private static Response tried(
      Case one, String path, String token, Map<String, ?> paper, String tag) {
    return as(token).header("If-Match", tag).body(paper).post(one.address() + "/" + path);
  }

  private static String problem(Response refused) {
    return refused.as(Answer.class).getString("type").substring(PROBLEM.length());
  }

  private Map<String, String> callers() {
    Map<String, String> callers = new LinkedHashMap<>();
    for (KnownRole role :
        List.of(
            KnownRole.COUNTY,
            KnownRole.TOWNSHIP,
            KnownRole.COORDINATOR,
            KnownRole.AUDITOR,
            KnownRole.LEADER)) {
      callers.put(
          role.token(),
          Tokens.of(role.token() + "-" + REGION, List.of(role.token()), REGION, null, null));
    }
    callers.put("city", Tokens.city(REGION.substring(0, 4)));
    callers.put("province", Tokens.province(REGION.substring(0, 2)));
    callers.put("agency", Tokens.agency("some-agency"));
    callers.put("admin", Tokens.admin());
    callers.put("enterprise", owner);
    callers.put("operator", Organizations.holder(KnownRole.OPERATOR, "Matrix operator"));
    callers.put("institute", Organizations.institute("Matrix institute"));
    callers.put("county elsewhere", Tokens.county("330106"));
    callers.put("city elsewhere", Tokens.city("3301"));
    callers.put("enterprise elsewhere", Tokens.enterprise("TMP-330106-000009", null));
    return callers;
  }

  /** The acts on a kind of dossier by their addresses, with their roles. */
  private Map<String, List<String>> doors(Situation situation) {
    String dossier = situation.employment() ? "OperatorEmployment" : "OperatorCertificate";
    return acts.stream()
        .filter(act -> dossier.equals(dossier(act.getClass())))
        .map(act -> Objects.requireNonNull(act.getClass().getAnnotation(ActAt.class)))
        .collect(Collectors.toMap(ActAt::path, at -> List.of(at.by())));
  }

  private static String dossier(Class<?> act) {
    return ((Class<?>)
            ((ParameterizedType) act.getGenericInterfaces()[0]).getActualTypeArguments()[0])
        .getSimpleName();
  }

  private static String tag(Case one) {
    return as(COUNTY).get(one.address()).header("ETag");
  }

  private static long number(String tag) {
    return Long.parseLong(tag.replace("\"", ""));
  }

  private Case in(Situation situation) {
    String number = citizen();
    String address =
        CERTIFICATES + "/" + entered(COUNTY, number, clock.today().minusYears(1), "N1");
    if (!situation.employment()) {
      String act =
          switch (situation) {
            case SUSPENDED -> "suspension";
            case REVOKED -> "revocation";
            case HANDED_BACK -> "return";
            default -> null;
          };
      if (act != null) {
        act(COUNTY, address, act, paper(act, null)).statusCode(200);
      }
      return new Case(address, "", "");
    }
    String employment = employed(owner, firm, number, clock.today());
    Case one = new Case(EMPLOYMENTS + "/" + employment, forklift(), forklift());
    assign(owner, employment, one.unit(), "N1", clock.today()).statusCode(200);
    if (situation == Situation.LET_GO) {
      act(owner, one.address(), "end", paper("end", one)).statusCode(200);
    }
    return one;
  }

  private String forklift() {
    String no = "M" + ++units + "-" + tag;
    Map<String, Object> unit = elevator(firm, REGION, no);
    unit.put("variety", "5110");
    Api.enter(COUNTY, unit);
    return "TEST:" + no;
  }

  private Map<String, ?> paper(String path, Case one) {
    String today = clock.today().toString();
    return switch (path) {
      case "review" ->
          Map.of(
              "projects",
              List.of("N1"),
              "appliedOn",
              today,
              "approvedOn",
              today,
              "reason",
              "passed");
      case "projects" ->
          Map.of("grant", Map.of("project", "N2", "approvedOn", today), "reason", "passed");
      case "suspension", "reinstatement", "revocation", "return" ->
          Map.of("day", today, "reason", "decided");
      case "correction" -> Map.of("holderName", "陈师傅", "day", today, "reason", "misspelt");
      case "units" -> Map.of("equipmentNo", one.spare(), "project", "N1", "assignedOn", today);
      case "release" ->
          Map.of(
              "equipmentNo",
              one.unit(),
              "project",
              "N1",
              "releasedOn",
              today,
              "reason",
              "another shift");
      case "end" -> Map.of("leftOn", today, "reason", "left");
      default -> throw new AssertionError("no sample of what is said at " + path);
    };
  }
}
