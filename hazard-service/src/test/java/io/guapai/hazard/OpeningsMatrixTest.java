package io.guapai.hazard;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.identity.Role;
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
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each act that opens a dossier × each role; one that a later capability adds needs a sample. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OpeningsMatrixTest {

  private static final String COUNTY = "320803";
  private static final Map<String, String> OFFICER =
      Map.of("name", "Wang Li", "post", "safety officer");

  @Inject @All List<Opening<?, ?>> openings;
  @Inject @All List<Docket<?>> dockets;
  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered(COUNTY);
  private int days;

  @Test
  void eachIsOpenedByItsRolesAndByNobodyElse() {
    opened()
        .forEach(
            (list, by) ->
                callers()
                    .forEach(
                        (who, token) -> {
                          String role = who.split(" ")[0];
                          Response answer = as(token).body(paper(list)).post(list);
                          String what = list + " by " + who + ": " + answer.asString();
                          if (!by.contains(role)) {
                            assertEquals("role-required", Trial.outcome(answer), what);
                          } else if (who.endsWith(" elsewhere")) {
                            assertTrue(List.of(403, 404, 422).contains(answer.statusCode()), what);
                          } else {
                            assertEquals(201, answer.statusCode(), what);
                            isOnFile(list, answer);
                          }
                        }));
  }

  @Test
  void whatIsSentAgainUnderItsKeyIsAnsweredAsBeforeAndUnderItNothingElseIs() {
    opened()
        .forEach(
            (list, by) -> {
              String token = callers().get(by.get(0));
              String key = UUID.randomUUID().toString();
              Map<String, Object> said = paper(list);
              Response first = as(token).header("Idempotency-Key", key).body(said).post(list);
              Response again = as(token).header("Idempotency-Key", key).body(said).post(list);
              assertEquals(201, again.statusCode(), list);
              assertEquals(first.asString(), again.asString(), list);
              assertEquals(first.header("Location"), again.header("Location"), list);
              as(token)
                  .header("Idempotency-Key", key)
                  .body(paper(list))
                  .post(list)
                  .then()
                  .statusCode(422)
                  .body(has("type", equalTo("urn:guapai:problem:idempotency-key-reused")));
            });
  }

  /** It is where the answer says, its first paper is what was said, and its history binds it. */
  private static void isOnFile(String list, Response answer) {
    String address = list + "/" + answer.as(Answer.class).getString("id");
    assertTrue(answer.header("Location").endsWith(address), answer.header("Location"));
    String officer = Tokens.county(COUNTY);
    String version = as(officer).get(address).then().statusCode(200).extract().header("ETag");
    as(officer)
        .get(address + "/papers")
        .then()
        .statusCode(200)
        .body(has("act", equalTo(List.of(list.substring(list.lastIndexOf('/') + 1)))));
    as(officer)
        .get(address + "/history/verify")
        .then()
        .statusCode(200)
        .body(has("intact", equalTo(true)))
        .body(has("acts", equalTo(Integer.valueOf(version.replace("\"", "")))));
  }

  /** Addresses of the lists to which what opens one is posted, with who may. */
  private Map<String, List<String>> opened() {
    Map<String, List<String>> opened = new TreeMap<>();
    for (Opening<?, ?> opening : openings) {
      Type dossier = dossier(opening.getClass());
      DocketAt docket =
          dockets.stream()
              .filter(each -> dossier(each.getClass()) == dossier)
              .map(each -> Objects.requireNonNull(each.getClass().getAnnotation(DocketAt.class)))
              .findFirst()
              .orElseThrow();
      ActAt at = Objects.requireNonNull(opening.getClass().getAnnotation(ActAt.class));
      opened.put(docket.path(), List.of(at.by()));
    }
    return opened;
  }

  private static Type dossier(Class<?> bean) {
    return Stream.of(bean.getGenericInterfaces())
        .map(ParameterizedType.class::cast)
        .filter(
            each ->
                List.of(Opening.class, Docket.class, FiledDocket.class).contains(each.getRawType()))
        .findFirst()
        .orElseThrow()
        .getActualTypeArguments()[0];
  }

  /** By role; those elsewhere have a role that may act, and see what all see. */
  private Map<String, String> callers() {
    Map<String, String> callers = new LinkedHashMap<>();
    for (String role :
        List.of(Role.COUNTY, Role.TOWNSHIP, Role.COORDINATOR, Role.AUDITOR, Role.LEADER)) {
      callers.put(role, Tokens.of(role + "-" + COUNTY, List.of(role), COUNTY, null, null));
    }
    callers.put(Role.CITY, Tokens.city("3208"));
    callers.put(Role.PROVINCE, Tokens.province("32"));
    callers.put(Role.AGENCY, Tokens.agency("some-agency"));
    callers.put(Role.ADMIN, Tokens.admin());
    callers.put(Role.ENTERPRISE, unit.owner());
    callers.put(Role.INSTITUTE, Organizations.institute("Some institute"));
    callers.put(Role.ENTERPRISE + " elsewhere", Tokens.enterprise("TMP-320830-000001", null));
    callers.put(Role.LEADER + " elsewhere", Tokens.leader("320830"));
    return callers;
  }

  /** What opens one, each time another. */
  private Map<String, Object> paper(String list) {
    Map<String, Object> said = new HashMap<>();
    switch (list.substring("/hazard/v1/".length())) {
      case "accidents" -> {
        said.put("equipmentNo", unit.equipmentNo());
        said.put("occurredAt", clock.instant().minus(Duration.ofDays(++days)).toString());
        said.put("description", "the rope broke");
      }
      case "emergency-plans" -> {
        said.put("title", "entrapment " + UUID.randomUUID());
        said.put("accidents", List.of("entrapment"));
        said.put("startsWhen", "alarm from the car");
        said.put("stopsWhen", "all persons out");
        said.put("responsible", OFFICER);
        said.put("text", "call 96333");
      }
      case "hazards" -> {
        said.put("equipmentNo", TestUnit.registeredAt(COUNTY, unit.enterprise()).equipmentNo());
        said.put("code", "GENERAL");
        said.put("description", "seen on site");
      }
      case "inspectors" -> {
        String account = "matrix-" + UUID.randomUUID();
        said.put("account", account);
        said.put("name", "Qian Yi");
        said.put("certificateNo", account);
        said.put("region", COUNTY);
        said.put("inForceFrom", "2020-01-01");
      }
      case "interviews" -> {
        said.put("enterpriseId", unit.enterprise());
        said.put(
            "hazardId",
            Reported.byOwner(TestUnit.registeredAt(COUNTY, unit.enterprise()), "GENERAL"));
        said.put("trigger", "REPEATED");
        said.put(
            "scheduledFor",
            clock.instant().plusSeconds(86_400).atZone(clock.getZone()).toOffsetDateTime() + "");
        said.put("place", "room 1");
        said.put("matter", "the door lock");
        said.put("requiredAttendee", OFFICER);
      }
      case "risk-points" -> {
        said.put("name", "landing door " + UUID.randomUUID());
        said.put("equipmentNo", unit.equipmentNo());
        said.put("place", "lobby");
        said.put("accident", "fall into the shaft");
        said.put("lec", Map.of("likelihood", 6, "exposure", 6, "consequence", 7));
        said.put("measure", "daily check of the door lock");
        said.put("responsible", OFFICER);
        said.put("controlLevel", "WORKSHOP");
      }
      case "screenings" -> {
        said.put("kind", "SPECIAL");
        said.put("on", clock.today().minusDays(++days).toString());
        said.put("equipmentNo", unit.equipmentNo());
        said.put("findings", 0);
      }
      default -> throw new AssertionError("no sample of what opens one of " + list);
    }
    return said;
  }
}
