package io.guapai.hazard.history;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an anchor is made of. */
final class Anchor {

  /** Heads of an anchor, in the order in which they make its root. */
  static final String HEADS =
      "select hazard_id, sequence, hash from history_anchor_head where day = ? order by hazard_id";

  /** The last act of a history that grew. */
  record Head(UUID hazardId, long sequence, byte[] hash) {

    static Head read(ResultSet row) throws SQLException {
      return new Head(row.getObject(1, UUID.class), row.getLong(2), row.getBytes(3));
    }
  }

  /** The order of the database, which compares ids byte by byte. */
  static final Comparator<Head> BY_HAZARD =
      Comparator.comparing(
              (Head head) -> head.hazardId().getMostSignificantBits(), Long::compareUnsigned)
          .thenComparing(head -> head.hazardId().getLeastSignificantBits(), Long::compareUnsigned);

  private Anchor() {}

  /**
   * The root: SHA-256 over the previous root, if there is one, and of each head the 16 bytes of the
   * hazard's id, the 8 bytes of the sequence and the 32 bytes of the hash.
   */
  static byte[] root(byte @Nullable [] previous, Iterable<Head> heads) {
    MessageDigest digest = HistoryRow.sha256();
    if (previous != null) {
      digest.update(previous);
    }
    for (Head head : heads) {
      ByteBuffer numbers = ByteBuffer.allocate(24);
      numbers.putLong(head.hazardId().getMostSignificantBits());
      numbers.putLong(head.hazardId().getLeastSignificantBits());
      numbers.putLong(head.sequence());
      digest.update(numbers.array());
      digest.update(head.hash());
    }
    return digest.digest();
  }
}
