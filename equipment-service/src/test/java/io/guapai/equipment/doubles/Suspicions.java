package io.guapai.equipment.doubles;

import static io.guapai.equipment.Api.as;
import static org.awaitility.Awaitility.await;

import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Suspected doubles as a test finds and decides them. */
final class Suspicions {

  static final String DOUBLES = "/equipment/v1/doubles";

  private Suspicions() {}

  static List<Map<String, Object>> items(String token) {
    return as(token).queryParam("limit", 200).get(DOUBLES).as(Answer.class).get("items");
  }

  /** Waits until two entries are suspected, and returns the suspicion. */
  static String pair(String token, String first, String second, String likeness) {
    return await()
        .until(
            () ->
                items(token).stream()
                    .filter(each -> each.get("likeness").equals(likeness))
                    .filter(each -> ((Map<?, ?>) each.get("first")).get("id").equals(first))
                    .filter(each -> ((Map<?, ?>) each.get("second")).get("id").equals(second))
                    .map(each -> (String) each.get("id"))
                    .findFirst()
                    .orElse(null),
            id -> id != null);
  }

  /** Acts on one at the version that somebody sees. */
  static Response act(String token, String sees, String id, String act, Map<String, Object> paper) {
    String version = as(sees).get(DOUBLES + "/" + id).header("ETag");
    return as(token).header("If-Match", version).body(paper).post(DOUBLES + "/" + id + "/" + act);
  }
}
