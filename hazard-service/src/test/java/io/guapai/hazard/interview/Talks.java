package io.guapai.hazard.interview;

import static io.guapai.hazard.Api.as;

import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.Answer;
import io.guapai.testing.Tokens;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Interviews as leaders and enterprises meet them. */
final class Talks {

  static final String INTERVIEWS = "/hazard/v1/interviews";

  private Talks() {}

  static String leader(TestUnit unit) {
    return Tokens.leader(unit.region());
  }

  static Map<String, Object> summons(OffsetDateTime at) {
    return Map.of(
        "scheduledFor",
        at.toString(),
        "place",
        "会议室一",
        "matter",
        "重大隐患逾期未整改",
        "requiredAttendee",
        Map.of("name", "Wang Li", "post", "法定代表人"));
  }

  static Map<String, Object> held() {
    return Map.of(
        "attended",
        true,
        "attendees",
        List.of("Wang Li", "Li Ming"),
        "minutes",
        "已告知后果，要求十日内整改",
        "commitments",
        "本周内更换门锁",
        "signed",
        true);
  }

  /** The interviews of a unit's enterprise for one trigger. */
  static Answer of(TestUnit unit, String trigger) {
    return as(unit.county())
        .queryParam("trigger", trigger)
        .queryParam("limit", 200)
        .get(INTERVIEWS)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  /** Waits for the only interview of the unit's enterprise for one trigger. */
  static String awaitOne(TestUnit unit, String trigger) {
    String own = "items[enterpriseId=" + unit.enterprise() + "]*.id";
    Patience.until(() -> of(unit, trigger).getList(own).size() == 1);
    return of(unit, trigger).getString(own + "[0]");
  }

  static Answer get(String token, String id) {
    return as(token).get(INTERVIEWS + "/" + id).then().statusCode(200).extract().as(Answer.class);
  }

  /** Acts at the present version, which the county's officer sees. */
  static Response act(TestUnit unit, String token, String id, String act, Map<String, ?> body) {
    return Api.atPresent(
        () -> get(unit.county(), id).getLong("version"),
        version ->
            as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(INTERVIEWS + "/" + id + "/" + act));
  }
}
