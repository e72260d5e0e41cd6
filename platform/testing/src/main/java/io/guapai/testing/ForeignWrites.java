package io.guapai.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.testing.PublishedApi.Operation;
import io.guapai.testing.PublishedApi.Sample;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every write that a service publishes, tried on records that are none of the caller's: those that
 * its address names, and those that its body does. A collection that a later capability adds fails
 * until it is given a record.
 */
public final class ForeignWrites {

  /** A record is not there for a stranger, or the act is not his. */
  private static final Set<Integer> HIDDEN = Set.of(403, 404);

  /** What a body names that is not there, is not his, or is taken. */
  private static final Set<Integer> REFUSED = Set.of(403, 404, 409, 422);

  /** What moves by itself: facts on their way, sums on their way, requests remembered. */
  private static final Set<String> MACHINERY =
      Set.of(
          "outbox",
          "unsent",
          "inbox",
          "parked",
          "held",
          "dead_letter",
          "waiting",
          "idempotency",
          "tally",
          "tally_addition",
          "flyway_schema_history");

  private final String service;
  private final PublishedApi api = PublishedApi.read();
  private final Map<String, String> records = new LinkedHashMap<>();
  private final Map<String, String> named = new LinkedHashMap<>();
  private final Map<String, Object> bodies = new LinkedHashMap<>();
  private final Set<String> triedElsewhere = new LinkedHashSet<>();

  /**
   * @param service first segment of the service's addresses
   */
  public ForeignWrites(String service) {
    this.service = service;
    for (String kept : List.of("dead-letters", "unsent")) {
      records.put("/" + service + "/v1/" + kept, "01a20275-1485-7ab9-b858-cce8a960dc12");
    }
  }

  /** A record of somebody else in the collection of this address. */
  public ForeignWrites record(String collection, String id) {
    records.put(collection, id);
    return this;
  }

  /** A record of somebody else as bodies name it in a property of this name. */
  public ForeignWrites named(String property, String value) {
    named.put(property, value);
    return this;
  }

  /** A body that holds together, where one with all that is required does not. */
  public ForeignWrites body(String operation, Object body) {
    bodies.put(operation, body);
    return this;
  }

  /** A write that has a test of its own, for it takes more than a request. */
  public ForeignWrites triedElsewhere(String operation) {
    triedElsewhere.add(operation);
    return this;
  }

  /**
   * Tries all writes.
   *
   * @param strangers tokens of those whose records they are not
   * @return what went wrong; nothing when all were refused and nothing changed
   */
  public List<String> tryAs(List<String> strangers) throws SQLException {
    List<String> faults = new ArrayList<>();
    Map<String, String> before = rows();
    for (Operation operation : api.operations(service)) {
      if (operation.writes()
          && !operation.path().contains("/public/")
          && !triedElsewhere.contains(operation.toString())) {
        faults.addAll(tried(operation, strangers));
      }
    }
    Map<String, String> after = rows();
    before.forEach(
        (table, rows) -> {
          if (!rows.equals(after.get(table))) {
            faults.add("rows of " + table + " changed");
          }
        });
    return faults;
  }

  private List<String> tried(Operation operation, List<String> strangers) {
    Sample sample = api.sample(operation.body(), named);
    if (!operation.namesRecord() && sample.used().isEmpty()) {
      return List.of();
    }
    String path = operation.path();
    if (operation.namesRecord()) {
      String collection = path.substring(0, path.indexOf("/{"));
      String id = records.get(collection);
      if (id == null) {
        return List.of("no record of " + collection + " to try " + operation + " on");
      }
      path = path.replaceFirst("\\{[^}]*}", id);
    }
    List<String> faults = new ArrayList<>();
    boolean reached = false;
    for (String stranger : strangers) {
      Response answer = send(operation, path, sample.body(), stranger);
      int status = answer.statusCode();
      reached |= status != 403 || answer.asString().contains("urn:guapai:problem:");
      if (!(operation.namesRecord() ? HIDDEN : REFUSED).contains(status)) {
        faults.add(operation + " answers a stranger " + status + " " + answer.asString());
      }
    }
    if (!reached && !isOfAdministrators(operation)) {
      faults.add(operation + " was refused to all of them for their role: nothing was tried");
    }
    return faults;
  }

  /** Whose records are nobody's territory. */
  private boolean isOfAdministrators(Operation operation) {
    return Stream.of("dead-letters", "unsent", "organizations")
        .anyMatch(kept -> operation.path().startsWith("/" + service + "/v1/" + kept));
  }

  private Response send(Operation operation, String path, JsonNode body, String token) {
    RequestSpecification request =
        given().auth().oauth2(token).header("If-Match", "\"1\"").redirects().follow(false);
    Object stated = bodies.getOrDefault(operation.toString(), body);
    if (operation.mediaType() == null) {
      return request.request(operation.method(), path);
    }
    if (operation.mediaType().startsWith("multipart/")) {
      ((JsonNode) stated)
          .properties()
          .forEach(
              part -> {
                if (part.getKey().equals("file")) {
                  request.multiPart("file", "file.png", PNG, "image/png");
                } else {
                  request.multiPart(part.getKey(), part.getValue().asText());
                }
              });
      return request.request(operation.method(), path);
    }
    return request
        .contentType(ContentType.JSON)
        .body(stated instanceof JsonNode node ? node.toString() : Json.write(stated))
        .request(operation.method(), path);
  }

  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  /** A digest of all rows of each table that mention one of the records. */
  private Map<String, String> rows() throws SQLException {
    String[] marks =
        Stream.concat(records.values().stream(), named.values().stream())
            .map(id -> "%" + id.replace("_", "\\_") + "%")
            .toArray(String[]::new);
    Map<String, String> rows = new TreeMap<>();
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "select relname from pg_class where relnamespace = 'public'::regnamespace"
                    + " and relkind in ('r', 'p') and not relispartition")) {
      while (tables.next()) {
        String table = tables.getString(1);
        if (!MACHINERY.contains(table)) {
          rows.put(table, rows(connection, table, marks));
        }
      }
    }
    return rows;
  }

  private static String rows(Connection connection, String table, String[] marks)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select md5(coalesce(string_agg(kept::text, chr(10) order by kept::text), ''))"
                + " from \""
                + table
                + "\" as kept where kept::text like any (?)")) {
      query.setArray(1, connection.createArrayOf("text", marks));
      try (ResultSet digest = query.executeQuery()) {
        digest.next();
        return digest.getString(1);
      }
    }
  }
}
