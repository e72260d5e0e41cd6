package io.guapai.testing;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every service's history has to hold, also against who owns its database (谁主管谁留痕). A service
 * says how something is done to one of its dossiers.
 */
@NullUnmarked // a test is given its folder before it runs
public abstract class HistoryContract {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  /**
   * A dossier to which something was done.
   *
   * @param id as the history has it
   * @param address of the dossier
   * @param reader token of somebody who may look at it
   */
  public record Done(String id, String address, String reader) {}

  /** Short name of the service, as its facts' source ends. */
  protected abstract String service();

  /** Does something to a new dossier. */
  protected abstract Done act();

  /** The service's day. */
  protected abstract LocalDate today();

  /** Lets the day end. */
  protected abstract void endDay();

  /** Runs the command without roots; 0 when all is intact. */
  protected abstract int verify(Connection connection, PrintStream out) throws Exception;

  /** Runs the command with roots of this service and the key of their signer. */
  protected abstract int verify(Connection connection, PrintStream out, Path roots, String key)
      throws Exception;

  /** The table of the dossiers of {@link #act}. */
  protected abstract String dossiers();

  /** The table that has the history of {@link #act}. */
  protected HistoryLedger ledger() {
    return HistoryLedger.DOSSIERS;
  }

  @Test
  void everyActNamesWhoDidItInWhichCapacityAndTheFirstAlteredOneIsFound() throws Exception {
    Done done = act();
    for (Map<String, ?> entry : history(done)) {
      assertTrue(entry.get("actor") != null && entry.get("capacity") != null, "nobody: " + entry);
    }
    proof(done).body(has("intact", equalTo(true))).body(has("flaw", nullValue()));
    assertTrue(command(null, "").startsWith("0 "), command(null, ""));

    String where = " where %s::text = '%s' and sequence = 1".formatted(ledger().id(), done.id());
    String before = string("select actor from " + ledger().table() + where);
    ledger().tamper("update " + ledger().table() + " set actor = 'somebody else'" + where);
    try {
      proof(done)
          .body(has("intact", equalTo(false)))
          .body(has("flaw.sequence", equalTo(1)))
          .body(has("flaw.kind", equalTo("ALTERED")));
      String found = command(null, "");
      assertTrue(found.startsWith("1 ") && found.contains(done.id() + ", act 1: "), found);
    } finally {
      ledger().tamper("update " + ledger().table() + " set actor = '" + before + "'" + where);
    }
    proof(done).body(has("intact", equalTo(true)));
  }

  @Test
  void whoDeletesOrRewritesHistoryHeadAndAnchorIsFoundByTheAnchorOrTheRootsKeptElsewhere()
      throws Exception {
    // Another test may have been on a later day before, and that day is anchored.
    while (number("select count(*) from dossier_anchor where day >= '" + today() + "'") > 0) {
      endDay();
    }
    Done done = act();
    LocalDate day = today();
    endDay();
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> number("select count(*) from dossier_anchor where day = '" + day + "'") == 1);
    proof(done).body(has("intact", equalTo(true))).body(has("anchored", not(equalTo(0))));
    KeyPair signer = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Path kept = download(day, signer);
    String key = Base64.getEncoder().encodeToString(signer.getPublic().getEncoded());
    assertTrue(command(kept, key).startsWith("0 "), command(kept, key));
    try (Connection held = HistoryLedger.hold(dossiers(), done.id())) {
      deletedIsMissed(done);
      rewrittenIsFoundByTheRootsKept(done, day, kept, key);
      held.rollback();
    }
    assertTrue(command(kept, key).startsWith("0 "), command(kept, key));
    KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    String wrong = Base64.getEncoder().encodeToString(other.getPublic().getEncoded());
    assertTrue(command(kept, wrong).contains("signature"), command(kept, wrong));
    assertTrue(command(kept, wrong + "," + key).startsWith("0 "), "one of the keys");
  }

  @Test
  void theDatabaseRefusesToChangeTheHistoryAndItsAnchors() throws SQLException {
    for (String table :
        List.of(ledger().table(), "dossier_history", "dossier_anchor", "dossier_anchor_head")) {
      for (String change : List.of("delete from %s", "truncate %s cascade")) {
        try (Connection owner = Database.asOwner();
            Statement attempt = owner.createStatement()) {
          SQLException refused =
              assertThrows(SQLException.class, () -> attempt.execute(change.formatted(table)));
          assertEquals("23001", refused.getSQLState(), String.valueOf(refused.getMessage()));
        }
      }
    }
  }

  private void rewrittenIsFoundByTheRootsKept(Done done, LocalDate day, Path kept, String key)
      throws Exception {
    List<String> written = ledger().reasons(done.id());
    List<String> never = Collections.nCopies(written.size(), "nothing happened");
    ledger().rewrite(done.id(), never, false);
    proof(done).body(has("flaw.kind", equalTo("REWRITTEN")));
    ledger().rewrite(done.id(), never, true);
    try {
      assertTrue(command(null, "").startsWith("0 "), "all fits: " + command(null, ""));
      String found = command(kept, key);
      assertTrue(
          found.startsWith("1 ") && found.contains("Anchor of " + day) && found.contains("kept"),
          found);
    } finally {
      ledger().rewrite(done.id(), written, true);
    }
  }

  private void deletedIsMissed(Done done) throws Exception {
    String where = " where %s::text = '%s'".formatted(ledger().id(), done.id());
    long last = number("select max(sequence) from " + ledger().table() + where);
    String act = where + " and sequence = " + last;
    ledger().tamper("create table kept_act as select * from " + ledger().table() + act);
    ledger().tamper("delete from " + ledger().table() + act);
    try {
      proof(done)
          .body(has("flaw.sequence", equalTo((int) last)))
          .body(has("flaw.kind", equalTo("MISSING")));
      assertFalse(command(null, "").startsWith("0 "), "deleted");
    } finally {
      ledger().tamper("insert into " + ledger().table() + " select * from kept_act");
      ledger().tamper("drop table kept_act");
    }
    proof(done).body(has("intact", equalTo(true)));
  }

  private static List<Map<String, ?>> history(Done done) {
    List<Map<String, ?>> entries =
        asked(done, "/history").extract().as(Answer.class).getList("items");
    assertFalse(entries.isEmpty(), done.address());
    return entries;
  }

  private static ValidatableResponse proof(Done done) {
    return asked(done, "/history/verify");
  }

  private static ValidatableResponse asked(Done done, String rest) {
    return RestAssured.given()
        .auth()
        .oauth2(done.reader())
        .get(done.address() + rest)
        .then()
        .statusCode(200);
  }

  /** Exit code and output of the command, against the roots of a file if there is one. */
  private String command(@Nullable Path roots, String key) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Connection connection = Database.asApplication();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      int code = roots == null ? verify(connection, print) : verify(connection, print, roots, key);
      return code + " " + out.toString(StandardCharsets.UTF_8);
    }
  }

  /** Two pages, one after the other, as they come from the API: the root of a day, signed. */
  private Path download(LocalDate day, KeyPair signer) throws Exception {
    try (Connection application = Database.asApplication();
        PreparedStatement query =
            application.prepareStatement(
                "select root, previous_root from dossier_anchor where day = ?")) {
      query.setObject(1, day);
      ResultSet row = query.executeQuery();
      assertTrue(row.next(), "no anchor of " + day);
      String root = HexFormat.of().formatHex(row.getBytes(1));
      byte[] before = row.getBytes(2);
      String previous = before == null ? "" : HexFormat.of().formatHex(before);
      Map<String, Object> signed =
          Map.of(
              "service",
              service(),
              "day",
              day.toString(),
              "root",
              root,
              "previousRoot",
              previous,
              "signature",
              signature(day, root, previous, signer));
      Map<String, Object> foreign = Map.of("items", List.of(), "next", "x");
      return Files.writeString(
          folder.resolve("roots.json"),
          Json.write(foreign) + Json.write(Map.of("items", List.of(signed))));
    }
  }

  private String signature(LocalDate day, String root, String previous, KeyPair signer)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(signer.getPrivate());
    signature.update(
        String.join("\n", "guapai-history-root-v1", service(), day.toString(), root, previous, "")
            .getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(signature.sign());
  }

  private static String string(String query) throws SQLException {
    try (Connection owner = Database.asOwner();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      assertTrue(row.next(), query);
      return row.getString(1);
    }
  }

  private static long number(String query) throws SQLException {
    return Long.parseLong(string(query));
  }
}
