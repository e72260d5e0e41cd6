package io.guapai.hazard.history;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.hazard.HistoryAnchored;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.root.SignedRoot;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.Json;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who owns the database can rewrite a history, its head and all anchors, so that everything fits.
 * The roots that another service kept and signed find him.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RewrittenAnchorsTest {

  private static final int REASON = HistoryRow.COLUMNS.indexOf("reason");

  private static final List<String> TABLES =
      List.of("hazard_history", "history_anchor_head", "history_anchor");

  @Inject PlatformClock clock;
  @TempDir Path folder;

  @Test
  void whoRewritesHistoryHeadAndAnchorIsFoundByTheRootsKeptElsewhereAndNotWithout()
      throws Exception {
    TestUnit unit = TestUnit.registered("320324");
    Streams.publish(unit.inspected(Conclusion.FAIL));
    String id = Api.hazardOf(unit).getString("id");
    LocalDate day = clock.today();
    clock.moveBy(Duration.ofDays(1));
    HistoryAnchored anchored = Told.await(HistoryAnchored.class, day.toString());
    KeyPair signer = KeyPairGenerator.getInstance(SignedRoot.ALGORITHM).generateKeyPair();
    Path kept = download(signed(anchored, signer));
    String key = Base64.getEncoder().encodeToString(signer.getPublic().getEncoded());
    assertTrue(command(kept, key).startsWith("0 "), command(kept, key));

    List<HistoryRow> written = acts(id);
    rewrite(id, written, "nothing happened");
    try {
      assertTrue(command(null, "").startsWith("0 "), "all fits: " + command(null, ""));
      String found = command(kept, key);
      assertTrue(
          found.startsWith("1 ") && found.contains("Anchor of " + day) && found.contains("kept"),
          found);
    } finally {
      rewrite(id, written, null);
    }
    assertTrue(command(kept, key).startsWith("0 "), command(kept, key));
  }

  @Test
  void aRootThatNobodySignedProvesNothing() throws Exception {
    KeyPair signer = KeyPairGenerator.getInstance(SignedRoot.ALGORITHM).generateKeyPair();
    KeyPair other = KeyPairGenerator.getInstance(SignedRoot.ALGORITHM).generateKeyPair();
    LocalDate day = LocalDate.of(2001, 1, 1);
    Path kept = download(signed(new HistoryAnchored(day, "ab".repeat(32), null, 1), signer));
    String key = Base64.getEncoder().encodeToString(other.getPublic().getEncoded());
    assertTrue(command(kept, key).contains("signature"), command(kept, key));
    String right = Base64.getEncoder().encodeToString(signer.getPublic().getEncoded());
    assertTrue(command(kept, key + "," + right).contains("the anchor is gone"), "of 2001");
  }

  private static SignedRoot signed(HistoryAnchored anchored, KeyPair signer)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance(SignedRoot.ALGORITHM);
    signature.initSign(signer.getPrivate());
    signature.update(
        SignedRoot.statement("hazard", anchored.day(), anchored.root(), anchored.previousRoot()));
    return new SignedRoot(
        "hazard",
        anchored.day(),
        anchored.root(),
        anchored.previousRoot(),
        Base64.getEncoder().encodeToString(signature.sign()));
  }

  /** Two pages, one after the other, as they come from the API. */
  private Path download(SignedRoot root) throws IOException {
    return Files.writeString(
        folder.resolve("roots.json"),
        Json.write(Map.of("items", List.of(), "next", "x"))
            + Json.write(Map.of("items", List.of(root))));
  }

  /** Exit code and output of the command, against the roots of a file if there is one. */
  private static String command(@Nullable Path roots, String key) throws SQLException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Connection connection = Database.asApplication();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      VerifyHistory verify = new VerifyHistory(connection, print);
      boolean intact = roots == null ? verify.run() : verify.run(KeptRoots.read(roots, key));
      return (intact ? "0 " : "1 ") + out.toString(StandardCharsets.UTF_8);
    }
  }

  private static List<HistoryRow> acts(String id) throws SQLException {
    List<HistoryRow> acts = new ArrayList<>();
    try (Connection owner = Database.asOwner();
        PreparedStatement statement =
            owner.prepareStatement(
                "select "
                    + String.join(", ", HistoryRow.COLUMNS)
                    + " from hazard_history where hazard_id = ? order by sequence")) {
      statement.setObject(1, UUID.fromString(id));
      ResultSet row = statement.executeQuery();
      while (row.next()) {
        acts.add(HistoryRow.read(row));
      }
    }
    assertFalse(acts.isEmpty());
    return acts;
  }

  /**
   * All that the owner of the tables can do: every act of a history, the hashes, the anchored
   * heads, and the anchors from there on.
   *
   * @param reason of every act from now on; null for the one that was written
   */
  private static void rewrite(String id, List<HistoryRow> written, @Nullable String reason)
      throws SQLException {
    try (Connection owner = Database.asOwner();
        Statement guard = owner.createStatement()) {
      owner.setAutoCommit(false);
      for (String table : TABLES) {
        guard.execute("alter table %1$s disable trigger %1$s_stands".formatted(table));
      }
      byte[] previous = null;
      for (HistoryRow act : written) {
        HistoryRow now = reason == null ? act : with(act, reason);
        previous = now.hash(previous);
        update(
            owner,
            "update hazard_history set reason = ?, hash = ? where hazard_id = ? and sequence = ?",
            now.values().get(REASON),
            previous,
            UUID.fromString(id),
            now.sequence());
        update(
            owner,
            "update history_anchor_head set hash = ? where hazard_id = ? and sequence = ?",
            previous,
            UUID.fromString(id),
            now.sequence());
      }
      anchorAnew(owner);
      guard.execute("set constraints all immediate");
      for (String table : TABLES) {
        guard.execute("alter table %1$s enable trigger %1$s_stands".formatted(table));
      }
      owner.commit();
    }
  }

  private static HistoryRow with(HistoryRow act, String reason) {
    List<Object> values = new ArrayList<>(act.values());
    values.set(REASON, reason);
    return new HistoryRow(values);
  }

  private static void anchorAnew(Connection owner) throws SQLException {
    List<LocalDate> days = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery("select day from history_anchor order by day")) {
      while (row.next()) {
        days.add(row.getObject(1, LocalDate.class));
      }
    }
    byte[] before = null;
    for (LocalDate day : days) {
      Anchor anchor = new Anchor(before);
      try (PreparedStatement heads = owner.prepareStatement(Anchor.HEADS)) {
        heads.setObject(1, day);
        heads.setObject(2, new UUID(0, 0));
        ResultSet row = heads.executeQuery();
        while (row.next()) {
          anchor.add(Anchor.Head.read(row));
        }
      }
      byte[] root = anchor.root();
      update(
          owner,
          "update history_anchor set previous_root = ?, root = ? where day = ?",
          before,
          root,
          day);
      before = root;
    }
  }

  private static void update(Connection owner, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
