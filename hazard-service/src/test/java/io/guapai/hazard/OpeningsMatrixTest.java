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
import java.lang.reflect.Type;
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

  private static final String COUNTY = "330381";
  private static final String ELSEWHERE = "330382";

  @Inject @All List<Opening<?, ?>> openings;
  @Inject @All List<Docket<?>> dockets;
  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered(COUNTY);

  @Test
  void eachIsOpenedByItsRolesAndByNobodyElse() {
    Openers openers = new Openers(unit, clock);
    opened()
        .forEach(
            (list, by) ->
                openers
                    .callers(ELSEWHERE)
                    .forEach(
                        (who, token) -> {
                          String role = who.split(" ")[0];
                          Response answer = as(token).body(openers.paper(list)).post(list);
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
    Openers openers = new Openers(unit, clock);
    opened()
        .forEach(
            (list, by) -> {
              String token = openers.callers(ELSEWHERE).get(by.get(0));
              String key = UUID.randomUUID().toString();
              Map<String, Object> said = openers.paper(list);
              Response first = as(token).header("Idempotency-Key", key).body(said).post(list);
              Response again = as(token).header("Idempotency-Key", key).body(said).post(list);
              assertEquals(201, again.statusCode(), list);
              assertEquals(first.asString(), again.asString(), list);
              assertEquals(first.header("Location"), again.header("Location"), list);
              as(token)
                  .header("Idempotency-Key", key)
                  .body(openers.paper(list))
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
}
