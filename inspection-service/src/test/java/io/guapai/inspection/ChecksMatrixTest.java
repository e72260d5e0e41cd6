package io.guapai.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.ScopeKind;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Plans, campaigns, draws, conflicts and checks: each act × each role, here and elsewhere. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ChecksMatrixTest {

  private static final String COUNTY = "360822";
  private static final String ELSEWHERE = "360902";

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject @All List<FiledDocket<?>> dockets;
  @Inject PlatformClock clock;

  @Test
  void whoseRoleOrPlaceItIsNotIsToldSoAndChangesNothing() {
    Checks here = Checks.in(COUNTY);
    Units lift = here.enterprise();
    Map<String, String> files = files(here, lift);
    files.forEach(
        (list, id) -> {
          String version = version(here, list, id);
          acts(list)
              .forEach(
                  (path, by) ->
                      callers(lift)
                          .forEach(
                              (who, token) -> {
                                Response answer = Checks.act(token, list, id, path, Map.of());
                                String what = list + " " + path + " by " + who;
                                if (!by.contains(who.split(" ")[0])) {
                                  assertTrue(
                                      answer.asString().contains("role-required"),
                                      what + answer.asString());
                                } else if (who.endsWith(" elsewhere")) {
                                  assertTrue(
                                      List.of(400, 403, 404, 422).contains(answer.statusCode()),
                                      what + answer.asString());
                                }
                              }));
          assertEquals(version, version(here, list, id), list + ": nothing was written");
        });
  }

  @Test
  void whatIsOpenIsToldToWhoseItIs() {
    Checks here = Checks.in(COUNTY);
    Units lift = here.enterprise();
    String id =
        Checks.opened(here.first(), Checks.CHECKS, here.check(lift, clock.today().plusDays(2)));
    assertEquals(List.of("cancellation", "record"), open(here.first(), id));
    assertEquals("RECORD_CHECK", toDo(here.second(), id));
    assertEquals(List.of("cancellation"), open(Tokens.city(here.city()), id));
    Checks.done(here.first(), Checks.CHECKS, id, "record", record(lift));
    assertEquals(List.of("acknowledgement"), open(here.first(), id));
    assertEquals(List.of("acknowledgement", "signature"), open(here.second(), id));
    assertEquals("SIGN_CHECK", toDo(here.second(), id));
    assertNull(toDo(here.first(), id));
    String owner = Tokens.enterprise(lift.enterprise(), null);
    assertEquals(List.of("acknowledgement"), open(owner, id));
    assertEquals("ACKNOWLEDGE_CHECK", toDo(owner, id));
    Checks.done(
        owner, Checks.CHECKS, id, "acknowledgement", Map.of("outcome", "SIGNED", "name", "周某"));
    Checks.done(here.second(), Checks.CHECKS, id, "signature", Map.of());
    assertEquals(List.of("publication"), open(here.first(), id));
    assertEquals("PUBLISH_CHECK", toDo(here.first(), id));
    assertEquals("RATE_CHECK", toDo(owner, id));
    assertEquals(List.of(), open(owner, id));
  }

  /** What is to be done with it by whoever asks; null when nothing is. */
  private static @Nullable String toDo(String token, String id) {
    return Checks.get(token, "/inspection/v1/work?limit=200")
        .as(Answer.class)
        .getString("items[id=" + id + "].kind");
  }

  private Map<String, Object> record(Units lift) {
    return Checks.record(lift, clock.today());
  }

  private static List<String> open(String token, String id) {
    Answer acts = Checks.get(token, Checks.CHECKS + "/" + id + "/acts").as(Answer.class);
    return acts.<List<Map<String, Object>>>get("$").stream()
        .filter(act -> Boolean.TRUE.equals(act.get("allowed")))
        .map(act -> String.valueOf(act.get("act")))
        .sorted()
        .toList();
  }

  /** One of each kind, by the address of its list. */
  private Map<String, String> files(Checks here, Units lift) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        Checks.PLANS,
        Checks.opened(
            Tokens.city("3609"),
            Checks.PLANS,
            Map.of("year", clock.today().getYear(), "title", "计划", "subjects", 1, "rounds", 1)));
    files.put(
        Checks.CAMPAIGNS,
        Checks.opened(here.first(), Checks.CAMPAIGNS, here.campaign(clock.today())));
    files.put(Checks.DRAWS, Checks.opened(here.first(), Checks.DRAWS, here.draw(clock.today(), 1)));
    files.put(
        Checks.CHECKS,
        Checks.opened(here.first(), Checks.CHECKS, here.check(lift, clock.today().plusDays(1))));
    // Whoever avoids one makes a draw of it impossible.
    files.put(
        Checks.AVOIDANCES,
        Checks.opened(
            Tokens.leader(COUNTY),
            Checks.AVOIDANCES,
            Map.of(
                "certificateNo",
                here.certificate(1),
                "enterpriseId",
                here.enterprise().enterprise(),
                "kind",
                "OTHER",
                "reason",
                "同乡")));
    return files;
  }

  private static String version(Checks here, String list, String id) {
    String reader = list.equals(Checks.PLANS) ? Tokens.city("3609") : Tokens.city(here.city());
    return String.valueOf(Checks.get(reader, list + "/" + id).header("ETag"));
  }

  /** Each role, here and elsewhere; the city of the plan is elsewhere. */
  private static Map<String, String> callers(Units lift) {
    Map<String, String> callers = new LinkedHashMap<>();
    for (KnownRole role : KnownRole.values()) {
      String name = role.token();
      if (role.scope() == ScopeKind.TERRITORY) {
        int length = name.equals("province") ? 2 : name.equals("city") ? 4 : 6;
        callers.put(
            name + " elsewhere", Tokens.holder(role, "44" + "0304".substring(0, length - 2)));
      } else if (role.scope() == ScopeKind.ORGANIZATION) {
        callers.put(name, Tokens.holder(role, name + "-" + ELSEWHERE));
      }
    }
    callers.put("enterprise elsewhere", Tokens.enterprise("TMP-440304-000001", null));
    callers.put("admin", Tokens.admin());
    return callers;
  }

  /** The acts on a kind of dossier by their addresses, with their roles. */
  private Map<String, List<String>> acts(String list) {
    Class<?> type =
        dockets.stream()
            .filter(each -> at(each).path().equals(list))
            .findFirst()
            .orElseThrow()
            .type();
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (ActOn<?, ?> act : acts) {
      Class<?> on =
          (Class<?>)
              ((ParameterizedType) act.getClass().getGenericInterfaces()[0])
                  .getActualTypeArguments()[0];
      if (on == type) {
        ActAt door = Objects.requireNonNull(act.getClass().getAnnotation(ActAt.class));
        found.put(door.path(), List.of(door.by()));
      }
    }
    return found;
  }

  private static DocketAt at(FiledDocket<?> docket) {
    return Objects.requireNonNull(docket.getClass().getAnnotation(DocketAt.class));
  }
}
