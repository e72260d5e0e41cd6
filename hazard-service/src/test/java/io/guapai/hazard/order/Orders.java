package io.guapai.hazard.order;

import static io.guapai.hazard.Api.as;

import io.guapai.hazard.Api;
import io.guapai.hazard.Register;
import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders as inspectors write them. */
public final class Orders {

  private static final Map<String, ?> LI = inspector("Li Ming", "A-0001");
  private static final Map<String, ?> ZHAO = inspector("Zhao Wei", "A-0002");

  private Orders() {}

  private static Map<String, ?> inspector(String name, String certificate) {
    Register.enter("orders by " + name, name, certificate);
    return Map.of("name", name, "certificateNo", certificate);
  }

  public static Map<String, Object> order(LocalDate deadline) {
    return new HashMap<>(
        Map.of(
            "inspectors", List.of(LI, ZHAO),
            "problems", "层门门锁回路短接，继续使用",
            "violatedArticles", List.of("特种设备安全法第四十条第三款"),
            "basis", "特种设备安全法第六十二条",
            "deadline", deadline.toString(),
            "measures", "更换门锁，恢复联锁",
            "deliveredTo", Map.of("name", "Wang Li", "post", "安全总监")));
  }

  static Map<String, Object> with(Map<String, Object> order, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(order);
    if (value == null) {
      changed.remove(field);
    } else {
      changed.put(field, value);
    }
    return changed;
  }

  /** Issues an order and returns it. */
  static Answer issued(String token, String hazardId, LocalDate deadline) {
    return Api.act(token, hazardId, "order", order(deadline))
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class);
  }

  /** Acts on an order at the present version of its hazard. */
  public static Response act(String token, String orderId, String act, Map<String, ?> body) {
    return Api.atPresent(
        () ->
            as(token)
                .get("/hazard/v1/orders/" + orderId)
                .then()
                .extract()
                .as(Answer.class)
                .getLong("hazardVersion"),
        version ->
            as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/hazard/v1/orders/" + orderId + "/" + act));
  }
}
