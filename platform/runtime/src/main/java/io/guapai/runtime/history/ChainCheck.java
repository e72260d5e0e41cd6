package io.guapai.runtime.history;

import io.guapai.runtime.history.Flaw.Kind;
import io.guapai.runtime.history.HistoryTable.Count;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows the acts on one dossier in their order to the first that is not what was written. */
final class ChainCheck {

  private static final String UUID_FORM = "'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'";

  private final HistoryTable table;
  private final Subject subject;
  private final int recipeAt;
  private long entries;
  private boolean counted;
  private long acts;
  private long last;
  private long unchained;
  private long anchored;
  private byte @Nullable [] head;
  private @Nullable Flaw flaw;

  ChainCheck(HistoryTable table, Subject subject) {
    this.table = table;
    this.subject = subject;
    this.recipeAt = table.columns().size() + 1;
  }

  /** The entries of all dossiers of a table, each with what was anchored of it, one by one. */
  static String all(HistoryTable table, List<HistoryTable> tables) {
    String kinds =
        tables.stream()
            .filter(each -> each.kind() != null)
            .map(each -> "'" + each.kind() + "'")
            .collect(Collectors.joining(", "));
    String anchored =
        table.kind() != null
            ? " where kind = '" + table.kind() + "'"
            : kinds.isEmpty() ? "" : " where kind not in (" + kinds + ")";
    return select(table, "", anchored, "");
  }

  /** The same of one dossier: its kind and id are asked for three times each. */
  static String one(HistoryTable table) {
    String kind = table.kind() == null ? "kind" : "'" + table.kind() + "'";
    return select(
        table,
        " where %s = ? and %s = ?::%s".formatted(kind, table.id().name(), table.id().type()),
        " where kind = ? and dossier_id = ?",
        " where kind = ? and id = ?");
  }

  /**
   * A row without an entry stands for an anchor whose entry is gone, or for a dossier without any.
   * All is read by one statement, so that an act that is written meanwhile is either seen whole or
   * not.
   */
  private static String select(
      HistoryTable table, String histories, String anchors, String dossiers) {
    return "select "
        + table.columns().stream()
            .map(column -> "h." + column.name())
            .collect(Collectors.joining(", "))
        + ", h.recipe, h.hash, a.hash, coalesce(h.of_kind, a.kind, z.kind) as subject_kind,"
        + " coalesce(h.of_id, a.dossier_id, z.id) as subject_id, a.sequence, z.entries, "
        + paper()
        + ", "
        + lost(table)
        + " from (select t.*, %s as of_kind, %s as of_id from %s t%s) h"
            .formatted(table.kindOf("t"), table.idOf("t"), table.name(), histories)
        + " full join (select * from dossier_anchor_head%s) a".formatted(anchors)
        + " on a.kind = h.of_kind and a.dossier_id = h.of_id and a.sequence = h.sequence"
        + " full join (select * from (%s) c (kind, id, entries)%s) z"
            .formatted(counted(table), dossiers)
        + " on z.kind = coalesce(h.of_kind, a.kind) and z.id = coalesce(h.of_id, a.dossier_id)"
        + " order by subject_kind, subject_id, coalesce(h.sequence, a.sequence)";
  }

  private static String counted(HistoryTable table) {
    return table.countedBy().isEmpty()
        ? "select null::text, null::text, null::bigint where false"
        : table.countedBy().stream()
            .map(ChainCheck::query)
            .collect(Collectors.joining(" union all "));
  }

  private static String query(Count count) {
    return "select '%s'::text, c.id collate \"C\", c.entries from (%s) c (id, entries)"
        .formatted(count.kind(), count.query());
  }

  /**
   * Digest of the paper on file for the entry. Where a history goes by another id than the file to
   * which papers belong, it is found by what it was when it was signed.
   */
  private static String paper() {
    return "case when h.of_id ~ "
        + UUID_FORM
        + " then (select sha256(convert_to(p.document, 'UTF8')) from act_paper p"
        + " where p.dossier_id = h.of_id::uuid and p.sequence = h.sequence)"
        + " when h.paper is not null then (select sha256(convert_to(p.document, 'UTF8'))"
        + " from act_paper p where p.digest = h.paper limit 1) end";
  }

  /** How many of the entry's files are not there as they were. */
  private static String lost(HistoryTable table) {
    return table.files() == null
        ? "0"
        : "case when h.files is null then 0 else (select count(*)"
            + " from unnest(string_to_array(h.files, ' ')) f where not exists (select from "
            + table.files()
            + " c where c.sha256 = f and encode(sha256(c.bytes), 'hex') = f)) end";
  }

  static Subject subject(HistoryTable table, ResultSet row) throws SQLException {
    int at = table.columns().size() + 4;
    return new Subject(row.getString(at), row.getString(at + 1));
  }

  /** Takes the next row; none counts after the first flaw. */
  void take(ResultSet row) throws SQLException {
    entries = row.getLong(recipeAt + 6);
    counted = !row.wasNull();
    byte[] anchor = row.getBytes(recipeAt + 2);
    if (row.getObject(recipeAt) == null) {
      if (anchor != null) {
        flaw(last + 1, Kind.MISSING);
      }
      return;
    }
    HistoryRow act = HistoryRow.read(table, row);
    byte[] hash = row.getBytes(recipeAt + 1);
    take(act, row.getInt(recipeAt), hash, anchor);
    if (hash != null && !Arrays.equals(act.paper(), row.getBytes(recipeAt + 7))) {
      flaw(act.sequence(), Kind.PAPER);
    }
    if (row.getLong(recipeAt + 8) > 0) {
      flaw(act.sequence(), Kind.FILE);
    }
  }

  /**
   * Takes the next act.
   *
   * @param hash what stands in its row; null in a row from before the chain began
   * @param anchor what was anchored of it; null when nothing was
   */
  void take(HistoryRow row, int recipe, byte @Nullable [] hash, byte @Nullable [] anchor) {
    if (flaw != null) {
      return;
    }
    boolean late = acts == 0 && !table.whole();
    if (row.sequence() != last + 1 && !late) {
      flaw(last + 1, Kind.MISSING);
    } else if (hash == null && head == null && anchor == null) {
      count(row);
      unchained++;
    } else if (!Arrays.equals(row.hash(recipe, head), hash)) {
      flaw(row.sequence(), Kind.ALTERED);
    } else if (anchor != null && !Arrays.equals(anchor, hash)) {
      flaw(row.sequence(), Kind.REWRITTEN);
    } else {
      count(row);
      anchored = anchor == null ? anchored : last;
      head = hash;
    }
  }

  private void count(HistoryRow row) {
    acts++;
    last = row.sequence();
  }

  /** Ends the check: dossiers that count their acts do so themselves. */
  void end() {
    if (counted && entries != last && (table.whole() || acts > 0)) {
      flaw(last + 1, Kind.MISSING);
    }
  }

  /** The first flaw; null when there is none. */
  @Nullable Flaw flaw() {
    return flaw;
  }

  Subject subject() {
    return subject;
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
    flaw = flaw == null ? new Flaw(subject, sequence, kind) : flaw;
  }
}
