package io.guapai.runtime.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of histories: {@link #DOSSIERS}, which every service has, or one of a kind of dossier
 * that keeps columns of its own. All have the shape that {@code guapai_history_shape} gives.
 *
 * @param kind what its histories are of; null when each row says it
 * @param id column of the dossier
 * @param own columns beyond the common ones, in the order in which they are hashed
 * @param countedBy for each kind the query of id and entries of its dossiers, as these count
 *     themselves; a kind without one is held against its anchors alone
 * @param files table of the files by their digest, {@code (sha256, bytes)}; null when no entry of
 *     it brings any
 */
public record HistoryTable(
    String name,
    @Nullable String kind,
    Column id,
    List<Column> own,
    List<Count> countedBy,
    @Nullable String files) {

  /** A column, and its type in PostgreSQL. */
  public record Column(String name, String type) {}

  /** How the dossiers of a kind count their entries themselves: a query of (id, entries). */
  public record Count(String kind, String query) {}

  /** The common columns that were hashed from the first release on; {@link #own} follow. */
  private static final List<Column> FIRST =
      Stream.of(
              "sequence:bigint",
              "enterprise_id:text",
              "region_code:text",
              "act:text",
              "from_state:text",
              "to_state:text",
              "actor:text",
              "reason:text",
              "at:timestamptz",
              "event_id:text",
              "caused_by:text")
          .map(HistoryTable::column)
          .toList();

  private static final Column PAPER = new Column("paper", "bytea");

  /** What recipe 2 hashes beside. */
  private static final List<Column> SINCE =
      Stream.of("files:text", "person:text", "capacity:text", "organization:text")
          .map(HistoryTable::column)
          .toList();

  /** The table that every service has, for all kinds that need no columns of their own. */
  public static final HistoryTable DOSSIERS =
      new HistoryTable(
          "dossier_history",
          null,
          column("dossier_id:text"),
          List.of(column("says:text")),
          List.of(),
          null);

  public HistoryTable {
    own = List.copyOf(own);
    countedBy = List.copyOf(countedBy);
  }

  /**
   * A table of one kind.
   *
   * @param id {@code name:type} of the column of the dossier
   * @param own the same of the columns beyond the common ones
   * @param dossiers table of the dossiers, whose {@code version} counts the entries
   */
  public static HistoryTable of(
      String name, String kind, String id, List<String> own, String dossiers) {
    return new HistoryTable(
        name,
        kind,
        column(id),
        own.stream().map(HistoryTable::column).toList(),
        List.of(new Count(kind, "select id::text, version from " + dossiers)),
        null);
  }

  /** The same with a table of files by their digest. */
  public HistoryTable withFiles(String table) {
    return new HistoryTable(name, kind, id, own, countedBy, table);
  }

  /** The same whose dossiers of a kind count their entries in {@code version}. */
  public HistoryTable counting(String counted, String dossiers) {
    List<Count> counts = new ArrayList<>(countedBy);
    counts.add(new Count(counted, "select id::text, version from " + dossiers));
    return new HistoryTable(name, kind, id, own, counts, files);
  }

  /** Whether a history begins with its dossier: what was done before there was one is no gap. */
  boolean whole() {
    return kind != null;
  }

  /** All columns under the hash of an entry, in their order. */
  List<Column> columns() {
    return Stream.of(
            kind == null ? List.of(column("kind:text")) : List.<Column>of(),
            List.of(id),
            FIRST,
            own,
            List.of(PAPER),
            SINCE)
        .flatMap(Collection::stream)
        .toList();
  }

  /** How many of {@link #columns} the first recipe hashed: up to the paper. */
  int first() {
    return columns().size() - SINCE.size();
  }

  /** Place of a column among {@link #columns}. */
  int place(String column) {
    return columns().stream().map(Column::name).toList().indexOf(column);
  }

  /** The kind of a row, in SQL. */
  String kindOf(String alias) {
    return kind == null ? alias + ".kind" : "'" + kind + "'";
  }

  /** The id of a row's dossier as text, in SQL. */
  String idOf(String alias) {
    return id.type().equals("text")
        ? "%s.%s".formatted(alias, id.name())
        : "%s.%s::text collate \"C\"".formatted(alias, id.name());
  }

  /** Appends rows, column by column: all of {@link #columns}, then the hash. */
  String insert() {
    List<Column> all = columns();
    return "insert into %s (%s, hash, recipe) select *, %d from unnest(%s, ?::bytea[])"
        .formatted(
            name,
            all.stream().map(Column::name).collect(Collectors.joining(", ")),
            HistoryRow.RECIPE,
            all.stream()
                .map(column -> "?::" + column.type() + "[]")
                .collect(Collectors.joining(", ")));
  }

  private static Column column(String nameAndType) {
    int colon = nameAndType.indexOf(':');
    return new Column(nameAndType.substring(0, colon), nameAndType.substring(colon + 1));
  }
}
