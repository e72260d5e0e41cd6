package io.guapai.hazard.statistics;

import static io.guapai.hazard.Api.as;

import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Monthly forms as their readers get them. */
final class Forms {

  static final String PATH = "/hazard/v1/statistics/monthly";

  private Forms() {}

  static Response ask(String token, String query) {
    return as(token).get(query.isEmpty() ? PATH : PATH + "?" + query);
  }

  static Answer form(String token, String query) {
    return ask(token, query).then().statusCode(200).extract().as(Answer.class);
  }

  /** The columns of a line that are neither null nor zero, in the order of their names. */
  static Map<String, String> line(Answer form, String code) {
    return counts(form.getMap("lines[code=" + code + "]"));
  }

  static Map<String, String> total(Answer form) {
    return counts(form.getMap("total"));
  }

  private static Map<String, String> counts(Map<String, ?> line) {
    Map<String, String> counts = new TreeMap<>();
    line.forEach(
        (column, value) -> {
          if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            if (exact.signum() != 0) {
              counts.put(column, exact.stripTrailingZeros().toPlainString());
            }
          }
        });
    return counts;
  }
}
