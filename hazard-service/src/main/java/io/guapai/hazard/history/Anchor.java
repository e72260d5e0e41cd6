package io.guapai.hazard.history;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The root of an anchor: SHA-256 over the previous root, if there is one, and of each head, by the
 * ids of their hazards, the 16 bytes of the id, the 8 bytes of the sequence and the 32 bytes of the
 * hash.
 */
final class Anchor {

  /** Heads of a day after a hazard, in the order in which they make the root. */
  static final String HEADS =
      "select hazard_id, sequence, hash from history_anchor_head"
          + " where day = ? and hazard_id > ? order by hazard_id";

  /** The last act of a history that grew. */
  record Head(UUID hazardId, long sequence, byte[] hash) {

    static Head read(ResultSet row) throws SQLException {
      return new Head(row.getObject(1, UUID.class), row.getLong(2), row.getBytes(3));
    }
  }

  private final MessageDigest digest = HistoryRow.sha256();

  Anchor(byte @Nullable [] previous) {
    if (previous != null) {
      digest.update(previous);
    }
  }

  void add(Head head) {
    ByteBuffer numbers = ByteBuffer.allocate(24);
    numbers.putLong(head.hazardId().getMostSignificantBits());
    numbers.putLong(head.hazardId().getLeastSignificantBits());
    numbers.putLong(head.sequence());
    digest.update(numbers.array());
    digest.update(head.hash());
  }

  byte[] root() {
    return digest.digest();
  }
}
