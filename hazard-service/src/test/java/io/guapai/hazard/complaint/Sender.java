package io.guapai.hazard.complaint;

import static io.restassured.RestAssured.given;

import io.guapai.testing.Answer;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody of the public at an address of his own, and what he sends. */
public record Sender(String address) {

  public static final String FORM = "/hazard/v1/public/complaints";
  static final String PHONE = "13912345678";
  static final String NAME = "李秘密";
  static final String ID_NUMBER = "320312199001011236";

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  static Sender somebody() {
    int number = NUMBERS.incrementAndGet();
    return new Sender("203.0.%d.%d".formatted(number / 250, number % 250 + 1));
  }

  Response send(Map<String, ?> form) {
    return given()
        .contentType(ContentType.JSON)
        .header("X-Forwarded-For", address)
        .body(form)
        .post(FORM);
  }

  /** Sends what is taken, and returns the ticket code. */
  String ticket(Map<String, ?> form) {
    return send(form).then().statusCode(201).extract().as(Answer.class).get("ticket");
  }

  static Answer ask(String ticket) {
    return given().get(FORM + "/" + ticket).then().statusCode(200).extract().as(Answer.class);
  }

  static Map<String, Object> anonymous(String region) {
    Map<String, Object> form = new HashMap<>();
    form.put("regionCode", region);
    form.put("place", "Block 3, Garden Road 5");
    form.put("description", "the elevator door opens between two floors");
    form.put("kind", "REPORT");
    return form;
  }

  static Map<String, Object> named(String region) {
    Map<String, Object> form = anonymous(region);
    form.put("realName", Map.of("name", NAME, "phone", PHONE, "idNumber", ID_NUMBER));
    return form;
  }
}
