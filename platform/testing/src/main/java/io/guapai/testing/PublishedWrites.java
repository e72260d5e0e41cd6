package io.guapai.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.testing.PublishedApi.Operation;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every write that a service publishes, and records to try it on. A collection that a later
 * capability adds fails until it is given a record.
 */
public final class PublishedWrites {

  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  private final String service;
  private final PublishedApi api = PublishedApi.read();
  private final Map<String, String> records = new LinkedHashMap<>();
  private final Map<String, String> named = new LinkedHashMap<>();
  private final Map<String, Object> bodies = new LinkedHashMap<>();
  private final Set<String> triedElsewhere = new LinkedHashSet<>();

  /**
   * @param service first segment of the service's addresses
   */
  public PublishedWrites(String service) {
    this.service = service;
    for (String kept : List.of("dead-letters", "unsent", "parked-work")) {
      records.put("/" + service + "/v1/" + kept, "01a20275-1485-7ab9-b858-cce8a960dc12");
    }
  }

  /** A record in the collection of this address. */
  public PublishedWrites record(String collection, String id) {
    records.put(collection, id);
    return this;
  }

  /** A record as bodies name it in a property of this name. */
  public PublishedWrites named(String property, String value) {
    named.put(property, value);
    return this;
  }

  /** A body that holds together, where one with all that is required does not. */
  public PublishedWrites body(String operation, Object body) {
    bodies.put(operation, body);
    return this;
  }

  /** A write that has a test of its own, for it takes more than a request. */
  public PublishedWrites triedElsewhere(String operation) {
    triedElsewhere.add(operation);
    return this;
  }

  /**
   * Tries all writes on records that are none of the caller's: those that an address names, and
   * those that a body does.
   *
   * @param strangers tokens of those whose records they are not
   * @return what went wrong; nothing when all were refused and nothing changed
   */
  public List<String> tryAs(List<String> strangers) throws SQLException {
    return new ForeignWrites(this).tryAs(strangers);
  }

  /**
   * Tries rubbish in each text that a caller can send: in bodies, queries and addresses.
   *
   * @param callers tokens of those who may write; each write is tried as the first that may
   * @return what went wrong; nothing when all was kept, or refused for what it is
   */
  public List<String> tryRubbishAs(List<String> callers) {
    return new RubbishTexts(this).tryAs(callers);
  }

  /**
   * Tries what is none in each query parameter of each read.
   *
   * @param callers tokens of those who may read; each read is tried as the first that may
   * @return what went wrong; nothing when all was refused by the name of the parameter
   */
  public List<String> tryQueriesAs(List<String> callers) {
    return new RubbishQueries(this).tryAs(callers);
  }

  PublishedApi api() {
    return api;
  }

  /** All operations that have no test of their own. */
  List<Operation> operations() {
    return api.operations(service).stream()
        .filter(operation -> !triedElsewhere.contains(operation.toString()))
        .toList();
  }

  Map<String, String> records() {
    return records;
  }

  Map<String, String> named() {
    return named;
  }

  /** The body stated for an operation; null when one is to be made. */
  @Nullable Object body(Operation operation) {
    return bodies.get(operation.toString());
  }

  /** Whether an operation is on what the platform keeps for administrators, in no territory. */
  boolean isOfAdministrators(Operation operation) {
    return List.of("dead-letters", "unsent", "parked-work", "organizations").stream()
        .anyMatch(kept -> operation.path().startsWith("/" + service + "/v1/" + kept));
  }

  /** The first whose role is let in. */
  @Nullable String letIn(Operation operation, List<String> callers) {
    return callers.stream()
        .filter(caller -> letIn(send(operation, path(operation), "{}", caller)))
        .findFirst()
        .orElse(null);
  }

  /** The address, with a record of the caller's where it names one. */
  String path(Operation operation) {
    String path = operation.path();
    if (!operation.namesRecord()) {
      return path;
    }
    String collection = path.substring(0, path.indexOf("/{"));
    String id = records.getOrDefault(collection, "01a20275-1485-7ab9-b858-cce8a960dc12");
    return path.replaceFirst("\\{[^}]*}", id).replaceAll("\\{[^}]*}", "1");
  }

  /** Whether the caller's role let the request in, whatever was said then. */
  static boolean letIn(Response answer) {
    return answer.statusCode() != 403
        || !answer.asString().contains("urn:guapai:problem:not-for-your-role");
  }

  /**
   * @param body in JSON; parts where the operation takes parts
   */
  Response send(Operation operation, String path, @Nullable String body, String token) {
    RequestSpecification request =
        given()
            .auth()
            .oauth2(token)
            .header("If-Match", "\"1\"")
            .header("X-Forwarded-For", "192.0.2.77")
            .urlEncodingEnabled(false)
            .redirects()
            .follow(false);
    String mediaType = operation.mediaType();
    if (mediaType == null || body == null) {
      return request.request(operation.method(), path);
    }
    if (mediaType.startsWith("multipart/")) {
      parts(request, Json.read(body));
    } else {
      request
          .contentType(mediaType.endsWith("json") ? mediaType : ContentType.JSON.toString())
          .body(body);
    }
    return request.request(operation.method(), path);
  }

  private static void parts(RequestSpecification request, JsonNode parts) {
    parts
        .properties()
        .forEach(
            part -> {
              if (part.getKey().equals("file")) {
                request.multiPart("file", "file.png", PNG, "image/png");
              } else {
                request.multiPart(part.getKey(), part.getValue().asText());
              }
            });
  }
}
