package io.guapai.hazard.movein;

import io.guapai.hazard.lifecycle.Act;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which records of which former registers were brought in, as what hazards. */
@ApplicationScoped
class Ledger {

  /** What the platform does by itself to one that nobody acted on. */
  private static final List<Act> BY_ITSELF = List.of(Act.OVERDUE, Act.RESCOPE, Act.TAKE_OVER);

  private final Sql sql;

  Ledger(Sql sql) {
    this.sql = sql;
  }

  /**
   * One that was brought in before.
   *
   * @param place city where it was brought in
   * @param told the row of then
   */
  record Known(
      UUID hazard,
      String hazardNo,
      String recordNo,
      String place,
      String told,
      @Nullable LocalDate graceUntil) {}

  /** One that is brought in, or corrected. */
  record Kept(
      UUID hazard,
      String place,
      Row row,
      BroughtIn says,
      String enterpriseId,
      String regionCode,
      long sequence,
      @Nullable LocalDate overdueSince,
      @Nullable LocalDate graceUntil) {}

  /** Has whoever brings in from the same register wait until the transaction ends. */
  void hold(String source) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "brought-in\n" + source);
  }

  List<Known> known(String source, Collection<String> recordNos) {
    return sql.query(
        "select b.hazard_id, h.hazard_no, b.record_no, b.place, b.told, b.grace_until"
            + " from brought_in b join hazard h on h.id = b.hazard_id"
            + " where b.source = ? and b.record_no = any(?)",
        row ->
            new Known(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class)),
        source,
        recordNos);
  }

  /** Those of the hazards that somebody acted on since they were brought in. */
  Set<UUID> actedOn(Collection<UUID> hazards) {
    return Set.copyOf(
        sql.query(
            "select distinct b.hazard_id from brought_in b join hazard_history a"
                + " on a.hazard_id = b.hazard_id and a.sequence > b.sequence"
                + " where b.hazard_id = any(?::uuid[]) and a.act <> all(?::text[])",
            row -> row.getObject(1, UUID.class),
            hazards.stream().map(UUID::toString).toList(),
            BY_ITSELF));
  }

  void add(Moving moving, List<Kept> brought) {
    sql.unnest(
        "insert into brought_in (hazard_id, place, source, record_no, import, enterprise_id,"
            + " region_code, told, sequence, order_no, overdue_since, grace_until, by_account, at)"
            + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?::date[], ?,"
            + " ?::timestamptz[])",
        brought,
        kept -> values(moving, kept));
  }

  void correct(Moving moving, List<Kept> corrected) {
    sql.unnest(
        "update brought_in b set import = t.import, told = t.told, sequence = t.sequence,"
            + " order_no = t.order_no, overdue_since = t.overdue_since,"
            + " grace_until = t.grace_until, by_account = t.by_account, at = t.at"
            + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?::date[], ?,"
            + " ?::timestamptz[]) as t (hazard_id, place, source, record_no, import,"
            + " enterprise_id, region_code, told, sequence, order_no, overdue_since, grace_until,"
            + " by_account, at) where b.hazard_id = t.hazard_id",
        corrected,
        kept -> values(moving, kept));
  }

  private static @Nullable Object[] values(Moving moving, Kept kept) {
    return new @Nullable Object[] {
      kept.hazard(),
      kept.place(),
      moving.source(),
      kept.says().recordNo(),
      moving.importName(),
      kept.enterpriseId(),
      kept.regionCode(),
      kept.row().told(),
      kept.sequence(),
      kept.says().orderNo(),
      kept.overdueSince(),
      kept.graceUntil(),
      moving.by().actor(),
      moving.by().at()
    };
  }
}
