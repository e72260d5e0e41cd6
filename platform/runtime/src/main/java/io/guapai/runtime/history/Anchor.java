package io.guapai.runtime.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The root of an anchor: SHA-256 over the previous root, if there is one, and of each head, by kind
 * and id of their dossiers: kind and id, each as its length in bytes, a colon and the text in
 * UTF-8, the 8 bytes of the sequence and the 32 bytes of the hash. Recipe 1, of the time when there
 * were hazards alone, has the 16 bytes of the id in place of kind and id.
 */
final class Anchor {

  /** The recipe of today; each anchor names its own. */
  static final int RECIPE = 2;

  /** Heads of a day after a dossier, in the order in which they make the root. */
  static final String HEADS =
      "select kind, dossier_id, sequence, hash from dossier_anchor_head"
          + " where day = ? and (kind, dossier_id) > (?, ?) order by kind, dossier_id";

  /** The last entry of a history that grew. */
  record Head(Subject subject, long sequence, byte[] hash) {

    static Head read(ResultSet row) throws SQLException {
      return new Head(
          new Subject(row.getString(1), row.getString(2)), row.getLong(3), row.getBytes(4));
    }
  }

  private final int recipe;
  private final MessageDigest digest = HistoryRow.sha256();

  Anchor(int recipe, byte @Nullable [] previous) {
    this.recipe = recipe;
    if (previous != null) {
      digest.update(previous);
    }
  }

  void add(Head head) {
    if (recipe == 1) {
      UUID id = UUID.fromString(head.subject().id());
      digest.update(bytes(id.getMostSignificantBits()));
      digest.update(bytes(id.getLeastSignificantBits()));
    } else {
      update(head.subject().kind());
      update(head.subject().id());
    }
    digest.update(bytes(head.sequence()));
    digest.update(head.hash());
  }

  byte[] root() {
    return digest.digest();
  }

  private void update(String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(text);
  }

  private static byte[] bytes(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }
}
