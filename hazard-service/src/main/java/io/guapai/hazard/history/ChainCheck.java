package io.guapai.hazard.history;

import io.guapai.hazard.history.Flaw.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows the acts of one hazard in their order to the first that is not what was written. */
final class ChainCheck {

  /** The acts of all hazards, each with what was anchored of it, hazard by hazard. */
  static final String ALL = select("");

  /** The same of one hazard, which is asked for three times. */
  static final String ONE = select(" where %s = ?");

  private static final int HASH = HistoryRow.COLUMNS.size() + 1;

  private final UUID hazardId;
  private long version;
  private long acts;
  private long unchained;
  private long anchored;
  private byte @Nullable [] head;
  private @Nullable Flaw flaw;

  ChainCheck(UUID hazardId) {
    this.hazardId = hazardId;
  }

  /**
   * A row without an act stands for an anchor whose act is gone, or for a hazard without any. All
   * is read by one statement, so that an act that is written meanwhile is either seen whole or not.
   */
  private static String select(String where) {
    return "select "
        + String.join(", ", HistoryRow.COLUMNS.stream().map(column -> "h." + column).toList())
        + ", h.hash, a.hash, coalesce(h.hazard_id, a.hazard_id, z.id), a.sequence, z.version,"
        + " sha256(convert_to(p.document, 'UTF8'))"
        + " from (select * from hazard_history"
        + where.formatted("hazard_id")
        + ") h full join (select * from history_anchor_head"
        + where.formatted("hazard_id")
        + ") a on a.hazard_id = h.hazard_id and a.sequence = h.sequence"
        + " full join (select id, version from hazard"
        + where.formatted("id")
        + ") z on z.id = coalesce(h.hazard_id, a.hazard_id)"
        + " left join act_paper p on p.dossier_id = h.hazard_id and p.sequence = h.sequence"
        + " order by coalesce(h.hazard_id, a.hazard_id, z.id), coalesce(h.sequence, a.sequence)";
  }

  static UUID hazard(ResultSet row) throws SQLException {
    return row.getObject(HASH + 2, UUID.class);
  }

  /** Takes the next row; none counts after the first flaw. */
  void take(ResultSet row) throws SQLException {
    version = row.getLong(HASH + 4);
    if (row.getObject(1) == null) {
      flaw(acts + 1, Kind.MISSING);
    } else {
      HistoryRow act = HistoryRow.read(row);
      take(act, row.getBytes(HASH), row.getBytes(HASH + 1));
      if (!Arrays.equals(act.paper(), row.getBytes(HASH + 5))) {
        flaw(act.sequence(), Kind.PAPER);
      }
    }
  }

  /**
   * Takes the next act.
   *
   * @param hash what stands in its row; null in a row from before the chain began
   * @param anchor what was anchored of it; null when nothing was
   */
  void take(HistoryRow row, byte @Nullable [] hash, byte @Nullable [] anchor) {
    if (flaw != null) {
      return;
    }
    if (row.sequence() != acts + 1) {
      flaw(acts + 1, Kind.MISSING);
    } else if (hash == null && head == null && anchor == null) {
      acts++;
      unchained++;
    } else if (!Arrays.equals(row.hash(head), hash)) {
      flaw(row.sequence(), Kind.ALTERED);
    } else if (anchor != null && !Arrays.equals(anchor, hash)) {
      flaw(row.sequence(), Kind.REWRITTEN);
    } else {
      acts++;
      anchored = anchor == null ? anchored : acts;
      head = hash;
    }
  }

  /** Ends the check: the hazard itself counts its acts. */
  void end() {
    if (version != acts) {
      flaw(acts + 1, Kind.MISSING);
    }
  }

  /** The first flaw; null when there is none. */
  @Nullable Flaw flaw() {
    return flaw;
  }

  UUID hazardId() {
    return hazardId;
  }

  /** The acts found as they were written. */
  long acts() {
    return acts;
  }

  /** Acts from before the chain began. */
  long unchained() {
    return unchained;
  }

  /** The last act that an anchor proves; 0 when none does. */
  long anchored() {
    return anchored;
  }

  private void flaw(long sequence, Kind kind) {
    flaw = flaw == null ? new Flaw(hazardId, sequence, kind) : flaw;
  }
}
