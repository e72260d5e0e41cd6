package io.guapai.hazard.statistics;

import static io.guapai.hazard.Api.as;
import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
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

  static JsonPath form(String token, String query) {
    return ask(token, query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(BIG_DECIMAL));
  }

  /** The columns of a line that are neither null nor zero, in the order of their names. */
  static Map<String, String> line(JsonPath form, String code) {
    return counts(form.getMap("lines.find { it.code == '" + code + "' }"));
  }

  static Map<String, String> total(JsonPath form) {
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
