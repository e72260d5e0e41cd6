package io.guapai.hazard.work;

import static io.guapai.hazard.Api.as;

import io.guapai.testing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The work list as people read it. */
final class ToDo {

  static final String WORK = "/hazard/v1/work";

  private ToDo() {}

  /** All that somebody has to do, page after page. */
  static List<Map<String, Object>> of(String token, int limit) {
    List<Map<String, Object>> all = new ArrayList<>();
    String cursor = null;
    do {
      Answer page = page(token, limit, cursor);
      page.<Map<String, Object>>getList("items").forEach(all::add);
      cursor = page.getString("next");
    } while (cursor != null);
    return all;
  }

  /** What somebody has to do about a dossier: {@code GRADE grade}. */
  static List<String> about(String token, String id) {
    return of(token, 200).stream()
        .filter(item -> id.equals(item.get("id")))
        .map(item -> item.get("kind") + " " + Objects.requireNonNullElse(item.get("act"), "-"))
        .sorted()
        .toList();
  }

  private static Answer page(String token, int limit, String cursor) {
    var request = as(token).queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get(WORK).then().statusCode(200).extract().as(Answer.class);
  }
}
