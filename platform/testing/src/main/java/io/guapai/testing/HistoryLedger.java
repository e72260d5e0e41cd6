package io.guapai.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of histories in the hands of who owns the database: he knows the recipes and reckons
 * anything anew. They are written here as the decision record tells them, apart from the platform's
 * own code.
 *
 * @param id column of the dossier
 * @param columns all under the hash, in their order
 */
public record HistoryLedger(String table, String id, List<String> columns) {

  /** The table that every service has. */
  public static final HistoryLedger DOSSIERS =
      of("dossier_history", "dossier_id", "kind", List.of("says"));

  private static final List<String> ANCHORS = List.of("dossier_anchor_head", "dossier_anchor");

  /** A table with columns of its own for one kind. */
  public static HistoryLedger of(String table, String id, List<String> own) {
    return of(table, id, null, own);
  }

  private static HistoryLedger of(
      String table, String id, @Nullable String kind, List<String> own) {
    String common = "sequence enterprise_id region_code act from_state to_state actor reason at";
    List<String> columns = new ArrayList<>(kind == null ? List.of() : List.of(kind));
    columns.add(id);
    Stream.of((common + " event_id caused_by").split(" ")).forEach(columns::add);
    columns.addAll(own);
    columns.addAll(List.of("paper", "files", "person", "capacity", "organization"));
    return new HistoryLedger(table, id, columns);
  }

  /** An act as it stands. */
  private record Act(long sequence, @Nullable String reason, List<@Nullable Object> values) {}

  /** The reasons of a dossier's acts, in their order. */
  public List<String> reasons(String dossier) throws SQLException {
    try (Connection owner = Database.asOwner()) {
      List<String> reasons = new ArrayList<>();
      acts(owner, dossier).forEach(act -> reasons.add(act.reason()));
      return reasons;
    }
  }

  /**
   * Keeps a dossier's history as it is until closed: who writes to one locks the dossier first, and
   * waits.
   *
   * @param dossiers table of the dossiers, by their {@code id}
   */
  public static Connection hold(String dossiers, String dossier) throws SQLException {
    Connection holder = Database.asOwner();
    holder.setAutoCommit(false);
    try (PreparedStatement lock =
        holder.prepareStatement(
            "select from %s where id::text = ? for no key update".formatted(dossiers))) {
      lock.setString(1, dossier);
      if (!lock.executeQuery().next()) {
        throw new AssertionError("no %s %s".formatted(dossiers, dossier));
      }
    }
    return holder;
  }

  /** Changes something with the guards switched off. */
  public void tamper(String sql) throws SQLException {
    try (Connection owner = Database.asOwner();
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      unguarded(statement, () -> statement.execute(sql));
      owner.commit();
    }
  }

  /**
   * Gives the acts of a dossier that is held, the first first, other reasons and reckons all its
   * hashes.
   *
   * @param anchors also the anchored heads, and every anchor of the service
   */
  public void rewrite(String dossier, List<String> reasons, boolean anchors) throws SQLException {
    try (Connection owner = Database.asOwner();
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      unguarded(
          statement,
          () -> {
            byte[] previous = null;
            List<Act> acts = acts(owner, dossier);
            for (int i = 0; i < acts.size(); i++) {
              previous = rewrite(owner, dossier, acts.get(i), reasons.get(i), previous, anchors);
            }
            if (anchors) {
              anchorAnew(owner);
            }
            return statement.execute("set constraints all immediate");
          });
      owner.commit();
    }
  }

  private byte[] rewrite(
      Connection owner,
      String dossier,
      Act act,
      @Nullable String reason,
      byte @Nullable [] previous,
      boolean anchors)
      throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(act.values());
    values.set(columns.indexOf("reason"), reason);
    byte[] hash = hash(values, previous);
    update(
        owner,
        "update %s set reason = ?, hash = ? where %s::text = ? and sequence = ?"
            .formatted(table, id),
        reason,
        hash,
        dossier,
        act.sequence());
    if (anchors) {
      update(
          owner,
          "update dossier_anchor_head set hash = ? where dossier_id = ? and sequence = ?",
          hash,
          dossier,
          act.sequence());
    }
    return hash;
  }

  @FunctionalInterface
  private interface Work {
    boolean run() throws SQLException;
  }

  private void unguarded(Statement statement, Work work) throws SQLException {
    statement.execute("set local lock_timeout = '1min'");
    List<String> tables = Stream.concat(Stream.of(table), ANCHORS.stream()).toList();
    for (String each : tables) {
      statement.execute("alter table %1$s disable trigger %1$s_stands".formatted(each));
    }
    work.run();
    for (String each : tables) {
      statement.execute("alter table %1$s enable trigger %1$s_stands".formatted(each));
    }
  }

  private List<Act> acts(Connection owner, String dossier) throws SQLException {
    List<Act> acts = new ArrayList<>();
    try (PreparedStatement query =
        owner.prepareStatement(
            "select %s from %s where %s::text = ? order by sequence"
                .formatted(String.join(", ", columns), table, id))) {
      query.setString(1, dossier);
      ResultSet row = query.executeQuery();
      while (row.next()) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          values.add(row.getObject(i));
        }
        acts.add(new Act(row.getLong("sequence"), row.getString("reason"), values));
      }
    }
    if (acts.isEmpty()) {
      throw new AssertionError("no history of " + dossier);
    }
    return acts;
  }

  private static byte[] hash(List<@Nullable Object> values, byte @Nullable [] previous) {
    MessageDigest digest = sha256();
    if (previous != null) {
      digest.update(previous);
    }
    digest.update("2:".getBytes(StandardCharsets.US_ASCII));
    for (Object value : values) {
      if (value == null) {
        digest.update((byte) '-');
      } else {
        text(digest, written(value));
      }
    }
    return digest.digest();
  }

  private static String written(Object value) {
    if (value instanceof Timestamp time) {
      return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant()));
    }
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString();
  }

  private static void text(MessageDigest digest, String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(text);
  }

  private static void anchorAnew(Connection owner) throws SQLException {
    List<LocalDate> days = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery("select day from dossier_anchor order by day")) {
      while (row.next()) {
        days.add(row.getObject(1, LocalDate.class));
      }
    }
    byte[] before = null;
    for (LocalDate day : days) {
      MessageDigest root = sha256();
      if (before != null) {
        root.update(before);
      }
      try (PreparedStatement heads =
          owner.prepareStatement(
              "select kind, dossier_id, sequence, hash from dossier_anchor_head where day = ?"
                  + " order by kind, dossier_id")) {
        heads.setObject(1, day);
        ResultSet row = heads.executeQuery();
        while (row.next()) {
          text(root, row.getString(1));
          text(root, row.getString(2));
          root.update(ByteBuffer.allocate(Long.BYTES).putLong(row.getLong(3)).array());
          root.update(row.getBytes(4));
        }
      }
      byte[] now = root.digest();
      update(
          owner,
          "update dossier_anchor set previous_root = ?, root = ? where day = ?",
          before,
          now,
          day);
      before = now;
    }
  }

  private static void update(Connection owner, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
