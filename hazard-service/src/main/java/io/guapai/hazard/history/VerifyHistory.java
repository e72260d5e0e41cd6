package io.guapai.hazard.history;

import io.guapai.runtime.root.SignedRoot;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The command that checks all histories and anchors of a database, without the service: it reads
 * the rows and reckons every hash anew. It tells the first row that is not what was written.
 *
 * <p>Arguments: JDBC address, user, and the name of the environment variable with the password; and
 * if roots were kept elsewhere, the file of them as {@code GET /notification/v1/history-roots}
 * answered, and the public key of who signed them. Who owns the database can rewrite a history, its
 * heads and its anchors so that all fits; he cannot rewrite those roots. Exit codes: 0 all is
 * intact, 1 a row was altered, 2 it could not be checked. The root of the last anchor is printed.
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
    if (arguments.length != 3 && arguments.length != 5) {
      err.println(
          "Say the JDBC address, the user, and the variable that holds the password;"
              + " then, if you have them, the file of the roots kept and the key of their signer");
      return 2;
    }
    String password = System.getenv(arguments[2]);
    try (Connection connection =
        DriverManager.getConnection(arguments[0], arguments[1], password == null ? "" : password)) {
      VerifyHistory verify = new VerifyHistory(connection, out);
      boolean intact =
          arguments.length == 3
              ? verify.run()
              : verify.run(KeptRoots.read(Path.of(arguments[3]), arguments[4]));
      return intact ? 0 : 1;
    } catch (SQLException | IOException e) {
      err.println("Cannot be checked: " + e.getMessage());
      return 2;
    }
  }

  /** Checks everything against itself; whether all is intact. */
  boolean run() throws SQLException {
    begin();
    return histories() && anchors(Map.of());
  }

  /** Checks everything against itself and against the roots kept elsewhere. */
  boolean run(KeptRoots kept) throws SQLException {
    Optional<SignedRoot> unsigned = kept.unsigned();
    if (unsigned.isPresent()) {
      out.printf(
          "Root kept of %s: 签名无效 / the signature is not that of the key%n", unsigned.get().day());
      return false;
    }
    Map<LocalDate, SignedRoot> expected = new TreeMap<>();
    kept.roots().forEach(root -> expected.put(root.day(), root));
    begin();
    return histories() && anchors(expected);
  }

  private void begin() throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read read only");
      statement.execute("select set_config('guapai.system', 'on', true)");
    }
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

  private boolean anchors(Map<LocalDate, SignedRoot> expected) throws SQLException {
    byte @Nullable [] before = null;
    int anchors = 0;
    Set<LocalDate> missing = new TreeSet<>(expected.keySet());
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
        SignedRoot kept = expected.get(day);
        if (kept != null && !kept.root().equals(HexFormat.of().formatHex(root))) {
          out.printf(
              "Anchor of %s: 与异地留存的锚定值不符，历史被整体改写 / the history was rewritten with its"
                  + " anchors: it is not the one whose root is kept%n",
              day);
          return false;
        }
        missing.remove(day);
        before = root;
        anchors++;
      }
    }
    if (!missing.isEmpty()) {
      out.printf(
          "Anchor of %s: 锚定值缺失 / the anchor is gone, its root is kept%n",
          missing.iterator().next());
      return false;
    }
    if (!expected.isEmpty()) {
      out.printf("%d roots kept elsewhere fit%n", expected.size());
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
