package io.guapai.notification.intake;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.notification.Rows;
import io.guapai.testing.Json;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Events as an agency posts them. */
final class Events {

  static final String STRUCTURED = "application/cloudevents+json";
  static final String BATCH = "application/cloudevents-batch+json";

  private static final String SOURCES = "urn:agency:";

  private Events() {}

  /** An organization that no other test uses, bound to its {@link #source} and to all types. */
  static String sender() {
    String sender = stranger();
    Rows.change(
        "insert into organization (id, skeleton, name, name_skeleton, kind, types, regions,"
            + " version, changed_by, changed_at) values (?, ?, ?, ?, 'INSTITUTE',"
            + " '{inspection-reported,hazard-found,accident-reported}', '{32}', 1, 'tests', now())",
        sender,
        sender,
        sender,
        sender);
    Rows.change(
        "insert into party (id, name, kinds, regions) values (?, ?, '{INSTITUTE}', '{32}')",
        sender,
        sender);
    bind(sender, source(sender));
    return sender;
  }

  /** Binds one more source to an organization. */
  static void bind(String sender, String source) {
    Rows.change(
        "insert into organization_source (source, skeleton, organization) values (?, ?, ?)",
        source,
        source,
        sender);
  }

  /** An organization that nobody registered. */
  static String stranger() {
    return "institute-" + UUID.randomUUID();
  }

  static String source(String sender) {
    return SOURCES + sender;
  }

  /** A failed inspection as structured event; change what the test is about. */
  static Map<String, Object> inspection(String source) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("specversion", "1.0");
    event.put("id", UUID.randomUUID().toString());
    event.put("source", source);
    event.put("type", "io.guapai.inspection-reported.v1");
    event.put("time", "2022-07-28T09:30:00+08:00");
    event.put("data", data(source.replace(SOURCES, "")));
    return event;
  }

  /** The data of a report of the sender itself. */
  static Map<String, Object> data(String sender) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("reportNo", "R-" + UUID.randomUUID());
    data.put("equipmentNo", "MD:AA1000");
    data.put("kind", "PERIODIC");
    data.put("conclusion", "FAIL");
    data.put("inspectedOn", "2022-07-27");
    data.put("institute", sender);
    return data;
  }

  static RequestSpecification as(String sender) {
    return given()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(STRUCTURED, ContentType.TEXT)
                        .encodeContentTypeAs(BATCH, ContentType.TEXT)))
        .auth()
        .oauth2(Tokens.agency(sender));
  }

  static RequestSpecification structured(String sender, Object event) {
    return as(sender)
        .contentType(STRUCTURED)
        .body(event instanceof String text ? text : Json.write(event));
  }

  static RequestSpecification batch(String sender, List<?> events) {
    return as(sender).contentType(BATCH).body(Json.write(events));
  }

  /** Posts an event that is refused, and returns the problem. */
  static ValidatableResponse refused(String sender, Object event, int status, String slug) {
    return structured(sender, event)
        .post("/events")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body(has("type", equalTo("urn:guapai:problem:" + slug)));
  }

  /** The ids of those events of a source that have a receipt. */
  static Set<String> entered(String source) {
    return Set.copyOf(Rows.texts("select id from receipt where source = ?", source));
  }

  /** What lies on the topic of these events. */
  static List<Recorded> produced(String source) {
    return Streams.all("agency-events").stream()
        .filter(event -> source.equals(event.source()))
        .toList();
  }
}
