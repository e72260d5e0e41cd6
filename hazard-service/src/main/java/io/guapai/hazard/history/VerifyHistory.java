package io.guapai.hazard.history;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The command that checks all histories and anchors of a database, without the service: it reads
 * the rows and reckons every hash anew. It tells the first row that is not what was written.
 *
 * <p>Arguments: JDBC address, user, and the name of the environment variable with the password.
 * Exit codes: 0 all is intact, 1 a row was altered, 2 it could not be checked. The root of the last
 * anchor is printed, to be compared with a copy kept elsewhere, such as the event {@code
 * history-anchored}.
 */
public final class VerifyHistory {

  private static final int FETCH = 5_000;

  private final Connection connection;
  private final PrintStream out;

  VerifyHistory(Connection connection, PrintStream out) {
    this.connection = connection;
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length != 3) {
      err.println("Say the JDBC address, the user, and the variable that holds the password");
      return 2;
    }
    String password = System.getenv(arguments[2]);
    try (Connection connection =
        DriverManager.getConnection(arguments[0], arguments[1], password == null ? "" : password)) {
      return new VerifyHistory(connection, out).run() ? 0 : 1;
    } catch (SQLException e) {
      err.println("Cannot be checked: " + e.getMessage());
      return 2;
    }
  }

  /** Checks everything; whether all is intact. */
  boolean run() throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read read only");
      statement.execute("select set_config('guapai.system', 'on', true)");
    }
    return histories() && anchors();
  }

  private boolean histories() throws SQLException {
    long hazards = 0;
    long acts = 0;
    @Nullable ChainCheck check = null;
    try (PreparedStatement query = connection.prepareStatement(ChainCheck.ALL)) {
      query.setFetchSize(FETCH);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          if (check == null || !check.hazardId().equals(ChainCheck.hazard(row))) {
            if (!ends(check)) {
              return false;
            }
            acts += check == null ? 0 : check.acts();
            hazards++;
            check = new ChainCheck(ChainCheck.hazard(row));
          }
          check.take(row);
        }
      }
      if (!ends(check)) {
        return false;
      }
    }
    out.printf(
        "%d histories with %d acts are intact%n",
        hazards, acts + (check == null ? 0 : check.acts()));
    return true;
  }

  private boolean ends(@Nullable ChainCheck check) {
    if (check == null) {
      return true;
    }
    check.end();
    Flaw flaw = check.flaw();
    if (flaw != null) {
      out.printf(
          "Hazard %s, act %d: %s / %s%n",
          flaw.hazardId(), flaw.sequence(), flaw.kind().zh(), flaw.kind().en());
    }
    return flaw == null;
  }

  private boolean anchors() throws SQLException {
    byte @Nullable [] before = null;
    int anchors = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select day, previous_root, root from history_anchor order by day")) {
      while (row.next()) {
        LocalDate day = row.getObject(1, LocalDate.class);
        byte[] root = row.getBytes(3);
        if (!Arrays.equals(before, row.getBytes(2)) || !Arrays.equals(root(day, before), root)) {
          out.printf("Anchor of %s: 锚定值已被改动 / the anchor was altered%n", day);
          return false;
        }
        before = root;
        anchors++;
      }
    }
    out.printf(
        "%d anchors are intact; the last root is %s%n",
        anchors, before == null ? "-" : HexFormat.of().formatHex(before));
    return true;
  }

  private byte[] root(LocalDate day, byte @Nullable [] before) throws SQLException {
    Anchor anchor = new Anchor(before);
    try (PreparedStatement query = connection.prepareStatement(Anchor.HEADS)) {
      query.setFetchSize(FETCH);
      query.setObject(1, day);
      query.setObject(2, new UUID(0, 0));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          anchor.add(Anchor.Head.read(row));
        }
      }
    }
    return anchor.root();
  }
}
