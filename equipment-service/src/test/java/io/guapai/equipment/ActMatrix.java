package io.guapai.equipment;

import static io.guapai.equipment.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.testing.Answer;
import io.guapai.testing.Tokens;
import io.restassured.response.Response;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Each act there is on a kind of dossier, in one situation, by each role of the place, of another
 * place and by the enterprise: what is not open is told, refused for the same reason and changes
 * nothing; what is open is done and counted.
 *
 * @param acts all that there are
 * @param dossier the kind
 * @param territory county or township where the dossiers are
 * @param enterprise whose one is and that sees it, by its address; null when none does
 * @param fresh makes one in the situation and tells its address
 * @param paper a sample of what is said at an act
 * @param sightFirst whether who does not see it is told so before he is told that he may not act
 * @param state what stands against an act in the situation; null when it is open
 */
public record ActMatrix(
    List<ActOn<?, ?>> acts,
    Class<?> dossier,
    String territory,
    @Nullable UnaryOperator<String> enterprise,
    Supplier<String> fresh,
    Function<String, Map<String, ?>> paper,
    boolean sightFirst,
    Function<String, String> state) {

  private static final String PROBLEM = "urn:guapai:problem:";
  private static final String ELSEWHERE = "110101";

  /** Goes over all. */
  public void check() {
    String address = fresh.get();
    String version = version(address);
    AtomicInteger doneHere = new AtomicInteger();
    Map<String, List<String>> doors = doors();
    assertTrue(!doors.isEmpty(), "no acts on " + dossier);
    Map<String, Map<String, String>> told = new HashMap<>();
    doors.forEach(
        (path, by) ->
            callers(address)
                .forEach(
                    (who, token) -> {
                      String what = path + " by " + who + " at " + address;
                      String expected = expected(path, by, who);
                      Map<String, String> acts =
                          told.computeIfAbsent(who, absent -> told(address, doors.keySet(), token));
                      assertEquals(toBeTold(expected, who), acts.get(path), what);
                      if (!expected.equals("open")) {
                        Response tried = tried(address, path, token, number(version));
                        assertEquals(expected, name(tried), what);
                      } else if (done(path, who).equals(address)) {
                        doneHere.incrementAndGet();
                        told.clear();
                      }
                    }));
    assertEquals(
        number(version) + doneHere.get(), number(version(address)), "nothing else was written");
    if (doneHere.get() == 0) {
      callers(address)
          .forEach(
              (who, token) ->
                  assertEquals(
                      told.get(who), told(address, doors.keySet(), token), "in the end by " + who));
    }
  }

  private String toBeTold(String expected, String who) {
    return who.endsWith(" elsewhere") && !unread(who) ? "not-found" : expected;
  }

  /** No enterprise reads what no enterprise sees. */
  private boolean unread(String who) {
    return enterprise == null && who.startsWith("enterprise");
  }

  /** Does it to one in the situation, and tells its address. */
  private String done(String path, String who) {
    String address = fresh.get();
    String token = Objects.requireNonNull(callers(address).get(who));
    long version = number(version(address));
    Response done = tried(address, path, token, version);
    assertTrue(List.of(200, 201).contains(done.statusCode()), path + ": " + done.asString());
    assertEquals(version + 1, number(version(address)), path);
    Response late = tried(address, path, token, version);
    assertEquals(412, late.statusCode(), "the same again, by one who has not seen it: " + path);
    return address;
  }

  private String expected(String path, List<String> by, String who) {
    boolean elsewhere = who.endsWith(" elsewhere");
    if (!by.contains(who.split(" ")[0]) && !(elsewhere && sightFirst)) {
      return "role-required";
    }
    String against = state.apply(path);
    return elsewhere ? "not-found" : against == null ? "open" : against;
  }

  /** What somebody is told of each act. */
  private static Map<String, String> told(String address, Set<String> paths, String token) {
    Response acts = as(token).get(address + "/acts");
    Answer answer = acts.as(Answer.class);
    Map<String, String> told = new HashMap<>();
    for (String path : paths) {
      told.put(
          path,
          acts.statusCode() != 200
              ? name(acts)
              : answer.getBoolean("[act=" + path + "].allowed")
                  ? "open"
                  : answer
                      .getString("[act=" + path + "].because.type")
                      .substring(PROBLEM.length()));
    }
    return told;
  }

  private Response tried(String address, String path, String token, long version) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(paper.apply(path))
        .post(address + "/" + path);
  }

  private static String name(Response refused) {
    return refused.as(Answer.class).getString("type").substring(PROBLEM.length());
  }

  private String version(String address) {
    return as(Tokens.province(territory.substring(0, 2))).get(address).header("ETag");
  }

  private static long number(String tag) {
    return Long.parseLong(tag.replace("\"", ""));
  }

  private Map<String, String> callers(String address) {
    String county = territory.substring(0, 6);
    Map<String, String> callers = new LinkedHashMap<>();
    callers.put("province", Tokens.province(county.substring(0, 2)));
    callers.put("city", Tokens.city(county.substring(0, 4)));
    callers.put("county", Tokens.county(county));
    callers.put("leader", Tokens.of("leader", List.of("leader"), county, null, null));
    callers.put("auditor", Tokens.auditor(county));
    if (enterprise != null) {
      callers.put("enterprise", Tokens.enterprise(enterprise.apply(address), null));
    }
    callers.put("city elsewhere", Tokens.city(ELSEWHERE.substring(0, 4)));
    callers.put("county elsewhere", Tokens.county(ELSEWHERE));
    callers.put("enterprise elsewhere", Tokens.enterprise("TMP-110101-000001", null));
    return callers;
  }

  /** The acts on the kind by their addresses, with their roles. */
  private Map<String, List<String>> doors() {
    return acts.stream()
        .filter(act -> dossier(act.getClass()) == dossier)
        .map(act -> Objects.requireNonNull(act.getClass().getAnnotation(ActAt.class)))
        .collect(Collectors.toMap(ActAt::path, at -> List.of(at.by())));
  }

  private static Class<?> dossier(Class<?> act) {
    return (Class<?>)
        ((ParameterizedType) act.getGenericInterfaces()[0]).getActualTypeArguments()[0];
  }
}
