package io.guapai.hazard.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Trial;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each state of a complaint × each act that there is × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ComplaintMatrixTest {

  private static final String COUNTY = "320311";

  /** Not for every officer of the authority, but for who answers for the complaint. */
  private static final Set<String> OF_THE_HANDLER =
      Set.of("handover", "finding", "mediation", "mediation-result", "reply");

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered(COUNTY);

  private record Somebody(String name, String region, List<String> roles) {

    static Somebody in(String region, String... roles) {
      return new Somebody(String.join("-", roles) + "-" + region, region, List.of(roles));
    }

    String token() {
      return Tokens.of(
          name, roles, region, roles.contains(Role.ENTERPRISE) ? "TMP-320311-000009" : null, null);
    }
  }

  private static final Somebody HANDLER = Somebody.in(COUNTY, Role.COUNTY);

  private static final List<Somebody> ALL =
      List.of(
          HANDLER,
          new Somebody("colleague", COUNTY, List.of(Role.COUNTY)),
          Somebody.in(COUNTY, Role.LEADER, Role.COUNTY),
          Somebody.in("320312", Role.COUNTY, Role.LEADER),
          Somebody.in("3203", Role.CITY),
          Somebody.in("3203", Role.LEADER, Role.CITY),
          Somebody.in("32", Role.PROVINCE),
          Somebody.in(COUNTY, Role.AUDITOR),
          Somebody.in(COUNTY, Role.TOWNSHIP),
          Somebody.in(COUNTY, Role.COORDINATOR),
          Somebody.in(COUNTY, Role.ENTERPRISE),
          Somebody.in(COUNTY, Role.INSTITUTE),
          Somebody.in(COUNTY, Role.AGENCY),
          Somebody.in(COUNTY, Role.ADMIN));

  private record Door(String path, List<String> by, List<ComplaintAct> deeds) {}

  private List<Door> doors() {
    return acts.stream()
        .filter(act -> act.deeds().get(0) instanceof ComplaintAct)
        .map(
            act -> {
              ActAt at = act.getClass().getAnnotation(ActAt.class);
              return new Door(
                  at.path(),
                  List.of(at.by()),
                  act.deeds().stream().map(ComplaintAct.class::cast).toList());
            })
        .toList();
  }

  @Test
  void whateverAPersonDoesToAComplaintIsAnAct() {
    assertEquals(
        EnumSet.complementOf(EnumSet.of(ComplaintAct.RECEIVE, ComplaintAct.RECKON_AGAIN)),
        doors().stream()
            .map(Door::deeds)
            .flatMap(Collection::stream)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ComplaintAct.class))));
  }

  @ParameterizedTest
  @EnumSource(ComplaintState.class)
  void whatIsNotOpenIsToldAndRefusedForTheSameReasonAndChangesNothing(ComplaintState state) {
    String id = in(state);
    long version = Office.get(HANDLER.token(), id).getLong("version");
    for (Somebody who : ALL) {
      UnaryOperator<String> told = Trial.told(Office.path(id), who.token());
      for (Door door : doors()) {
        String what = door.path() + " by " + who.name() + " in " + state;
        String expected = expected(door, state, who);
        assertEquals(isStranger(who) ? "not-found" : expected, told.apply(door.path()), what);
        if (!expected.equals(Trial.OPEN)) {
          Trial trial = new Trial(Office.path(id), door.path(), who.token());
          assertEquals(
              expected, Trial.outcome(trial.tried(paper(door.deeds().get(0)), version)), what);
        }
      }
    }
    Answer after = Office.get(HANDLER.token(), id);
    assertEquals(state.name(), after.getString("state"));
    assertEquals(version, after.getLong("version"), "nothing was written");
  }

  @ParameterizedTest
  @EnumSource(ComplaintState.class)
  void whatIsOpenLeadsWhereTheTableSays(ComplaintState state) {
    for (Door door : doors()) {
      for (ComplaintAct deed : door.deeds()) {
        if (!deed.allowedIn(state)) {
          continue;
        }
        String id = in(state);
        long version = Office.get(HANDLER.token(), id).getLong("version");
        Somebody who =
            ALL.stream()
                .filter(one -> expected(door, state, one).equals(Trial.OPEN))
                .findFirst()
                .orElseThrow();
        Answer after =
            new Trial(Office.path(id), door.path(), who.token())
                .tried(paper(deed), version)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        String what = deed + " in " + state;
        assertEquals(deed.after(state).name(), after.getString("state"), what);
        assertEquals(version + 1, after.getLong("version"), what);
      }
    }
  }

  /** Role, sight, level, state and part in it, in this order. */
  private static String expected(Door door, ComplaintState state, Somebody who) {
    if (door.by().stream().noneMatch(who.roles()::contains)) {
      return "role-required";
    }
    if (isStranger(who)) {
      return "not-found";
    }
    if (!who.region().equals(COUNTY)) {
      return "not-your-level";
    }
    if (door.deeds().stream().noneMatch(deed -> deed.allowedIn(state))) {
      return "illegal-complaint-act";
    }
    boolean leads = door.path().equals("handover") && who.roles().contains(Role.LEADER);
    return OF_THE_HANDLER.contains(door.path()) && !who.equals(HANDLER) && !leads
        ? "not-the-handler"
        : Trial.OPEN;
  }

  private static boolean isStranger(Somebody who) {
    return !COUNTY.startsWith(who.region());
  }

  private Map<String, ?> paper(ComplaintAct deed) {
    return switch (deed) {
      case ACCEPT -> Map.of("accept", true, "reason", "ours");
      case DECLINE -> Map.of("accept", false, "reason", "not ours");
      case HAND_OVER -> Map.of("to", "colleague", "reason", "on leave");
      case EXTEND_CHECK -> Map.of("reason", "hard to see");
      case UPHOLD ->
          Map.of(
              "upheld",
              true,
              "opinion",
              "seen on site",
              "newHazard",
              Map.of(
                  "equipmentNo", unit.equipmentNo(),
                  "code", "GENERAL",
                  "description", "door lock worn"));
      case REFUTE -> Map.of("upheld", false, "opinion", "nothing there");
      case MEDIATE -> MediationTest.consent(clock.today());
      case END_MEDIATION -> Map.of("outcome", "FAILED", "text", "they do not agree");
      case ANSWER -> Map.of("text", "told");
      case RECEIVE, RECKON_AGAIN -> throw new IllegalArgumentException("no act of a person");
    };
  }

  /** A complaint in a state, led there by its handler. */
  private String in(ComplaintState state) {
    Sender.somebody().ticket(MediationTest.complaint(COUNTY));
    String id = Office.newest(HANDLER.token(), COUNTY);
    Stream<ComplaintAct> way =
        switch (state) {
          case RECEIVED -> Stream.of();
          case ACCEPTED -> Stream.of(ComplaintAct.ACCEPT);
          case DECLINED -> Stream.of(ComplaintAct.DECLINE);
          case CHECKED -> Stream.of(ComplaintAct.ACCEPT, ComplaintAct.REFUTE);
          case MEDIATING ->
              Stream.of(ComplaintAct.ACCEPT, ComplaintAct.REFUTE, ComplaintAct.MEDIATE);
          case MEDIATED ->
              Stream.of(
                  ComplaintAct.ACCEPT,
                  ComplaintAct.REFUTE,
                  ComplaintAct.MEDIATE,
                  ComplaintAct.END_MEDIATION);
          case ANSWERED -> Stream.of(ComplaintAct.ACCEPT, ComplaintAct.REFUTE, ComplaintAct.ANSWER);
        };
    way.forEach(
        deed -> {
          Door door =
              doors().stream().filter(one -> one.deeds().contains(deed)).findFirst().orElseThrow();
          Office.act(HANDLER.token(), id, door.path(), paper(deed)).then().statusCode(200);
        });
    return id;
  }
}
