package io.guapai.hazard.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Trial;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.By;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each stage of an interview × each act that there is × each role. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InterviewMatrixTest {

  private static final String COUNTY = "320205";

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;
  @Inject ProposingInterviews proposing;
  @Inject Transactions transactions;

  private final TestUnit unit = TestUnit.registered(COUNTY);

  private record Somebody(String name, String region, List<String> roles) {

    static Somebody in(String region, String... roles) {
      return new Somebody(String.join("-", roles) + "-" + region, region, List.of(roles));
    }

    boolean holds() {
      return region.equals(COUNTY) || roles.contains(Role.LEADER) && COUNTY.startsWith(region);
    }
  }

  /** The first of those who may is tried where an act is open. */
  private static final List<Somebody> ALL =
      List.of(
          Somebody.in(COUNTY, Role.LEADER, Role.COUNTY),
          Somebody.in(COUNTY, Role.COUNTY),
          Somebody.in("320206", Role.LEADER, Role.COUNTY),
          Somebody.in("3202", Role.CITY),
          Somebody.in("3202", Role.LEADER, Role.CITY),
          Somebody.in("32", Role.PROVINCE),
          Somebody.in(COUNTY, Role.TOWNSHIP),
          Somebody.in(COUNTY, Role.COORDINATOR),
          Somebody.in(COUNTY, Role.AUDITOR),
          Somebody.in(COUNTY, Role.ENTERPRISE),
          Somebody.in(COUNTY, Role.INSTITUTE),
          Somebody.in(COUNTY, Role.AGENCY),
          Somebody.in(COUNTY, Role.ADMIN));

  private record Door(String path, List<String> by, List<Step> steps) {}

  private List<Door> doors() {
    return acts.stream()
        .filter(act -> act.deeds().get(0) instanceof Step)
        .map(
            act -> {
              ActAt at = act.getClass().getAnnotation(ActAt.class);
              return new Door(
                  at.path(), List.of(at.by()), act.deeds().stream().map(Step.class::cast).toList());
            })
        .toList();
  }

  @Test
  void everyStepIsAnActOfAPerson() {
    assertEquals(
        EnumSet.allOf(Step.class),
        doors().stream()
            .map(Door::steps)
            .flatMap(Collection::stream)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class))));
  }

  @ParameterizedTest
  @EnumSource(InterviewState.class)
  void whatIsNotOpenIsToldAndRefusedForTheSameReasonAndChangesNothing(InterviewState state) {
    String id = in(state);
    long version = version(id);
    String address = Talks.INTERVIEWS + "/" + id;
    for (Somebody who : ALL) {
      UnaryOperator<String> told = Trial.told(address, token(who));
      for (Door door : doors()) {
        String what = door.path() + " by " + who.name() + " in " + state;
        String expected = expected(door, state, who);
        assertEquals(told(expected, state, who), told.apply(door.path()), what);
        if (!expected.equals(Trial.OPEN)) {
          Trial trial = new Trial(address, door.path(), token(who));
          assertEquals(
              expected, Trial.outcome(trial.tried(paper(door.steps().get(0)), version)), what);
        }
      }
    }
    Answer after = Talks.get(unit.county(), id);
    assertEquals(state.name(), after.getString("state"));
    assertEquals(version, after.getLong("version"), "nothing was written");
  }

  @ParameterizedTest
  @EnumSource(InterviewState.class)
  void whatIsOpenLeadsWhereTheTableSays(InterviewState state) {
    for (Door door : doors()) {
      for (Step step : door.steps()) {
        Somebody who =
            ALL.stream()
                .filter(one -> expected(door, state, one).equals(Trial.OPEN))
                .findFirst()
                .orElse(null);
        if (who == null) {
          continue;
        }
        String id = in(state);
        long version = version(id);
        Answer after =
            new Trial(Talks.INTERVIEWS + "/" + id, door.path(), token(who))
                .tried(paper(step), version)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        String what = step + " in " + state;
        assertEquals(step.after().name(), after.getString("state"), what);
        assertEquals(version + 1, after.getLong("version"), what);
      }
    }
  }

  /** Role, sight, level, stage and, of a report that is waited for, its term; in this order. */
  private static String expected(Door door, InterviewState state, Somebody who) {
    if (door.by().stream().noneMatch(who.roles()::contains)) {
      return "role-required";
    }
    if (isOutOfSight(state, who)) {
      return "not-found";
    }
    boolean ofTheHolder = List.of("minutes", "closing").contains(door.path());
    if (ofTheHolder && !who.holds()) {
      return "not-your-level";
    }
    if (door.steps().stream().noneMatch(step -> step.allowedIn(state))) {
      return "interview-state";
    }
    return door.path().equals("closing") && state == InterviewState.HELD
        ? "interview-report-due"
        : Trial.OPEN;
  }

  private static String told(String expected, InterviewState state, Somebody who) {
    boolean reads =
        Stream.of(Role.COORDINATOR, Role.INSTITUTE, Role.AGENCY, Role.ADMIN)
            .noneMatch(who.roles()::contains);
    return reads && isOutOfSight(state, who) ? "not-found" : expected;
  }

  /** Before the summons an interview is a matter of the authority alone. */
  private static boolean isOutOfSight(InterviewState state, Somebody who) {
    return who.roles().contains(Role.ENTERPRISE)
        ? state == InterviewState.PROPOSED
        : !COUNTY.startsWith(who.region());
  }

  private String token(Somebody who) {
    return who.roles().contains(Role.ENTERPRISE)
        ? unit.owner()
        : Tokens.of(who.name(), who.roles(), who.region(), null, null);
  }

  private Map<String, ?> paper(Step step) {
    return switch (step) {
      case SUMMON ->
          Talks.summons(
              clock.instant().plusSeconds(3600).atZone(clock.getZone()).toOffsetDateTime());
      case CANCEL -> Map.of("reason", "rectified meanwhile");
      case RECORD -> Talks.held();
      case RECORD_ABSENCE -> Map.of("attended", false);
      case REPORT -> Map.of("text", "replaced");
      case CLOSE -> Map.of("opinion", "in order");
    };
  }

  /** An interview at a stage; where it was summoned to, its time has come. */
  private String in(InterviewState state) {
    String id = proposed();
    Stream<Step> way =
        switch (state) {
          case PROPOSED -> Stream.of();
          case SUMMONED -> Stream.of(Step.SUMMON);
          case HELD -> Stream.of(Step.SUMMON, Step.RECORD);
          case ABSENT -> Stream.of(Step.SUMMON, Step.RECORD_ABSENCE);
          case REPORTED -> Stream.of(Step.SUMMON, Step.RECORD, Step.REPORT);
          case CLOSED -> Stream.of(Step.SUMMON, Step.RECORD_ABSENCE, Step.CLOSE);
          case CANCELLED -> Stream.of(Step.SUMMON, Step.CANCEL);
        };
    way.forEach(
        step -> {
          Door door =
              doors().stream().filter(one -> one.steps().contains(step)).findFirst().orElseThrow();
          String token = step == Step.REPORT ? unit.owner() : Talks.leader(unit);
          Talks.act(unit, token, id, door.path(), paper(step)).then().statusCode(200);
          if (step == Step.SUMMON) {
            clock.moveBy(Duration.ofHours(2));
          }
        });
    return id;
  }

  private String proposed() {
    String cause = "matrix:" + UUID.randomUUID();
    transactions.asSystem(
        () -> {
          proposing.propose(
              List.of(
                  new Candidate(
                      InterviewTrigger.GRADE_D,
                      cause,
                      null,
                      unit.enterprise(),
                      COUNTY,
                      cause,
                      By.job("test", clock.instant()))));
          return true;
        });
    return Talks.of(unit, "GRADE_D").getString("items[state=PROPOSED].id");
  }

  private long version(String id) {
    return Talks.get(unit.county(), id).getLong("version");
  }
}
