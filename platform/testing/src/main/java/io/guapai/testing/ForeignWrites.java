package io.guapai.testing;

import io.guapai.testing.PublishedApi.Operation;
import io.guapai.testing.PublishedApi.Sample;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every write that a service publishes, tried on records that are none of the caller's: those that
 * its address names, and those that its body does.
 */
final class ForeignWrites {

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

  private final PublishedWrites writes;

  ForeignWrites(PublishedWrites writes) {
    this.writes = writes;
  }

  List<String> tryAs(List<String> strangers) throws SQLException {
    List<String> faults = new ArrayList<>();
    Map<String, String> before = rows();
    for (Operation operation : writes.operations()) {
      if (operation.writes() && !operation.path().contains("/public/")) {
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
    Sample sample = writes.api().sample(operation.body(), writes.named());
    if (!operation.namesRecord() && sample.used().isEmpty()) {
      return List.of();
    }
    String path = operation.path();
    if (operation.namesRecord()) {
      String collection = path.substring(0, path.indexOf("/{"));
      String id = writes.records().get(collection);
      if (id == null) {
        return List.of("no record of " + collection + " to try " + operation + " on");
      }
      path = path.replaceFirst("\\{[^}]*}", id);
    }
    Object stated = writes.body(operation);
    String body = stated == null ? sample.body().toString() : Json.write(stated);
    List<String> faults = new ArrayList<>();
    boolean reached = false;
    for (String stranger : strangers) {
      Response answer = writes.send(operation, path, body, stranger);
      int status = answer.statusCode();
      reached |= PublishedWrites.letIn(answer);
      if (!(operation.namesRecord() ? HIDDEN : REFUSED).contains(status)) {
        faults.add(operation + " answers a stranger " + status + " " + answer.asString());
      }
    }
    if (!reached && !writes.isOfAdministrators(operation)) {
      faults.add(operation + " was refused to all of them for their role: nothing was tried");
    }
    return faults;
  }

  /** A digest of all rows of each table that mention one of the records. */
  private Map<String, String> rows() throws SQLException {
    String[] marks =
        Stream.concat(writes.records().values().stream(), writes.named().values().stream())
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
