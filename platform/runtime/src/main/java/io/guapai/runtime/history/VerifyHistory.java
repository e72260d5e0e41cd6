package io.guapai.runtime.history;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The command that checks all histories and anchors of a service's database, without the service:
 * it reads the rows and reckons every hash anew. It tells the first row that is not what was
 * written. It runs with the classes of the service, which say the tables of its histories.
 *
 * <p>Arguments: JDBC address, user, and the name of the environment variable with the password; and
 * if roots were kept elsewhere, the name of the service, the file of them as {@code GET
 * /notification/v1/history-roots} answered, and the public key of who signed them. Who owns the
 * database can rewrite a history, its heads and its anchors so that all fits; he cannot rewrite
 * those roots. Exit codes: 0 all is intact, 1 a row was altered, 2 it could not be checked. The
 * root of the last anchor is printed.
 */
public final class VerifyHistory {

  private static final int FETCH = 5_000;

  private final Connection connection;
  private final List<HistoryTable> tables;
  private final PrintStream out;

  private VerifyHistory(Connection connection, List<HistoryTable> tables, PrintStream out) {
    this.connection = connection;
    this.tables = tables;
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length != 3 && arguments.length != 6) {
      err.println(
          "Say the JDBC address, the user, and the variable that holds the password;"
              + " then, if you have them, the name of the service, the file of the roots kept and"
              + " the key of their signer");
      return 2;
    }
    String password = System.getenv(arguments[2]);
    try (Connection connection =
        DriverManager.getConnection(arguments[0], arguments[1], password == null ? "" : password)) {
      return arguments.length == 3
          ? verify(connection, out)
          : verify(connection, out, arguments[3], Path.of(arguments[4]), arguments[5]);
    } catch (SQLException | IOException e) {
      err.println("Cannot be checked: " + e.getMessage());
      return 2;
    }
  }

  /**
   * Checks everything against itself.
   *
   * @return 0 when all is intact, 1 when not
   */
  public static int verify(Connection connection, PrintStream out) throws SQLException {
    VerifyHistory verify = new VerifyHistory(connection, HistoryTables.atHand(), out);
    verify.begin();
    return verify.histories() && verify.anchors(Map.of()) ? 0 : 1;
  }

  /**
   * Checks everything against itself and against the roots kept elsewhere.
   *
   * @param service whose history it is
   * @param roots the pages as they were downloaded, one after another
   * @param keys public keys in Base64, separated by commas
   * @return 0 when all is intact, 1 when not
   * @throws IOException when the file holds no pages, or a key is none
   */
  public static int verify(
      Connection connection, PrintStream out, String service, Path roots, String keys)
      throws SQLException, IOException {
    KeptRoots kept = KeptRoots.read(roots, keys).of(service);
    VerifyHistory verify = new VerifyHistory(connection, HistoryTables.atHand(), out);
    return verify.run(kept) ? 0 : 1;
  }

  private boolean run(KeptRoots kept) throws SQLException {
    Optional<SignedRoot> unsigned = kept.unsigned();
    if (unsigned.isPresent()) {
      out.printf(
          "Root kept of %s: 签名无效 / the signature is not that of the key%n", unsigned.get().day());
      return false;
    }
    Map<LocalDate, SignedRoot> expected = new TreeMap<>();
    List<SignedRoot> superseded = new ArrayList<>();
    for (SignedRoot root : kept.roots()) {
      if (root.series() == kept.series()) {
        expected.put(root.day(), root);
      } else {
        superseded.add(root);
      }
    }
    begin();
    return histories() && anchors(expected) && tell(superseded);
  }

  private void begin() throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read read only");
      statement.execute("select set_config('guapai.system', 'on', true)");
    }
  }

  private boolean histories() throws SQLException {
    long dossiers = 0;
    long acts = 0;
    for (HistoryTable table : tables) {
      @Nullable ChainCheck check = null;
      try (PreparedStatement query = connection.prepareStatement(ChainCheck.all(table, tables))) {
        query.setFetchSize(FETCH);
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) {
            Subject subject = ChainCheck.subject(table, row);
            if (check == null || !check.subject().equals(subject)) {
              if (!ends(check)) {
                return false;
              }
              acts += check == null ? 0 : check.acts();
              dossiers++;
              check = new ChainCheck(table, subject);
            }
            check.take(row);
          }
        }
      }
      if (!ends(check)) {
        return false;
      }
      acts += check == null ? 0 : check.acts();
    }
    out.printf("%d histories with %d acts are intact%n", dossiers, acts);
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
          "%s %s, act %d: %s / %s%n",
          flaw.subject().kind(),
          flaw.subject().id(),
          flaw.sequence(),
          flaw.kind().zh(),
          flaw.kind().en());
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
                "select day, previous_root, root, recipe from dossier_anchor order by day")) {
      while (row.next()) {
        LocalDate day = row.getObject(1, LocalDate.class);
        byte[] root = row.getBytes(3);
        if (!Arrays.equals(before, row.getBytes(2))
            || !Arrays.equals(root(day, row.getInt(4), before), root)) {
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

  /** Roots of before a break that was mended are told, whether they still fit or not. */
  private boolean tell(List<SignedRoot> superseded) throws SQLException {
    for (SignedRoot root : superseded) {
      try (PreparedStatement query =
          connection.prepareStatement(
              "select encode(root, 'hex') = ? from dossier_anchor where day = ?")) {
        query.setString(1, root.root());
        query.setObject(2, root.day());
        ResultSet row = query.executeQuery();
        if (!row.next() || !row.getBoolean(1)) {
          out.printf(
              "Root kept of %s in series %d: 与中断前留存的锚定值不符 / does not fit, and a break after it was"
                  + " mended%n",
              root.day(), root.series());
        }
      }
    }
    return true;
  }

  private byte[] root(LocalDate day, int recipe, byte @Nullable [] before) throws SQLException {
    Anchor anchor = new Anchor(recipe, before);
    try (PreparedStatement query = connection.prepareStatement(Anchor.HEADS)) {
      query.setFetchSize(FETCH);
      query.setObject(1, day);
      query.setString(2, "");
      query.setString(3, "");
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          anchor.add(Anchor.Head.read(row));
        }
      }
    }
    return anchor.root();
  }
}
