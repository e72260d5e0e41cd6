package io.guapai.notification.root;

import io.guapai.runtime.root.Misfit;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The roots kept and those refused; both are only appended. */
@ApplicationScoped
class RootBook {

  private static final String KEPT =
      "select service, day, root, previous_root, heads, received_at, event_id, signature,"
          + " public_key, series from history_root ";

  private final Sql sql;
  private final PlatformClock clock;

  RootBook(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Lets one transaction after another keep roots of a service. */
  void claim(String service) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended('history-root ' || ?, 0))",
        row -> true,
        service);
  }

  /** Number of the series that is kept now: each break that was mended began another. */
  int series(String service) {
    return sql.query(
            "select coalesce(max(series), 1) from history_root_break where service = ?",
            row -> row.getInt(1),
            service)
        .get(0);
  }

  Optional<KeptRoot> of(String service, int series, LocalDate day) {
    return sql.first(
        KEPT + "where service = ? and series = ? and day = ?", this::kept, service, series, day);
  }

  Optional<KeptRoot> last(String service, int series) {
    return sql.first(
        KEPT + "where service = ? and series = ? order by day desc limit 1",
        this::kept,
        service,
        series);
  }

  /** Whether a root was refused since the last break was mended. */
  boolean broken(String service) {
    return sql.query(
            "select exists (select from history_root_refused r where r.service = ?"
                + " and r.received_at > coalesce((select max(mended_at) from history_root_break b"
                + " where b.service = r.service), '-infinity'))",
            row -> row.getBoolean(1),
            service)
        .get(0);
  }

  void mend(RootBreak mended) {
    sql.update(
        "insert into history_root_break (service, series, mended_at, mended_by, reason)"
            + " values (?, ?, ?, ?, ?)",
        mended.service(),
        mended.series(),
        mended.mendedAt().toInstant(),
        mended.mendedBy(),
        mended.reason());
  }

  /** The breaks of a service that were mended, the oldest first. */
  List<RootBreak> breaks(String service) {
    return sql.query(
        "select service, series, mended_at, mended_by, reason from history_root_break"
            + " where service = ? order by series",
        row ->
            new RootBreak(
                row.getString(1), row.getInt(2), at(row, 3), row.getString(4), row.getString(5)),
        service);
  }

  void keep(KeptRoot root) {
    sql.update(
        "insert into history_root (service, day, root, previous_root, heads, received_at, event_id,"
            + " signature, public_key, series) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        root.service(),
        root.day(),
        root.root(),
        root.previousRoot(),
        root.heads(),
        root.receivedAt().toInstant(),
        root.eventId(),
        root.signature(),
        root.publicKey(),
        root.series());
  }

  void refuse(RefusedRoot root) {
    sql.update(
        "insert into history_root_refused (event_id, service, day, root, previous_root, reason,"
            + " received_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
        root.eventId(),
        root.service(),
        root.day(),
        root.root(),
        root.previousRoot(),
        root.reason(),
        root.receivedAt().toInstant());
  }

  /** Where a page of roots begins: after one of them. */
  record Place(int series, LocalDate day) {}

  /** The roots of a service after one of them, series by series, in their order. */
  List<KeptRoot> page(String service, @Nullable Place after, int limit) {
    return sql.query(
        KEPT
            + "where service = ? and (series, day) > (?, coalesce(?::date, '-infinity'))"
            + " order by series, day limit ?",
        this::kept,
        service,
        after == null ? 0 : after.series(),
        after == null ? null : after.day(),
        limit);
  }

  /** The refused roots of a service, the newest first. */
  List<RefusedRoot> refused(String service, int limit) {
    return sql.query(
        "select event_id, service, day, root, previous_root, reason, received_at"
            + " from history_root_refused where service = ? order by received_at desc limit ?",
        row ->
            new RefusedRoot(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                Misfit.valueOf(row.getString(6)),
                at(row, 7)),
        service,
        limit);
  }

  private KeptRoot kept(ResultSet row) throws SQLException {
    return new KeptRoot(
        row.getString(1),
        row.getObject(2, LocalDate.class),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        at(row, 6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getInt(10));
  }

  private OffsetDateTime at(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class)
        .atZoneSameInstant(clock.getZone())
        .toOffsetDateTime();
  }
}
