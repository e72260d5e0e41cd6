package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of vetoes. A row is never deleted: lifting ends it. */
@ApplicationScoped
class Vetoes {

  private final Sql sql;

  Vetoes(Sql sql) {
    this.sql = sql;
  }

  List<Veto> inForce(Collection<String> enterprises) {
    return sql.query(
        "select id, enterprise_id, code, cause_type, cause_id, correlation_id from veto"
            + " where enterprise_id = any(?) and lifted_at is null",
        row ->
            new Veto(
                row.getLong(1),
                row.getString(2),
                VetoCode.valueOf(row.getString(3)),
                CauseType.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6)),
        enterprises);
  }

  /** Enterprises with a veto in force that names one of the records as its cause. */
  List<String> naming(Collection<String> records) {
    return sql.query(
        "select distinct enterprise_id from veto where cause_id = any(?) and lifted_at is null",
        row -> row.getString(1),
        records);
  }

  void impose(
      List<VetoCause> causes,
      LocalDate today,
      Instant now,
      Map<String, String> regions,
      Function<VetoCause, @Nullable String> correlation) {
    sql.unnest(
        "insert into veto (enterprise_id, region_code, code, edition, cause_type, cause_id, since,"
            + " imposed_at, correlation_id, closed) select told.*, e.closed_on is not null"
            + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as told (id)"
            + " join enterprise e on e.id = told.id",
        causes,
        cause ->
            new Object[] {
              cause.enterpriseId(),
              regions.get(cause.enterpriseId()),
              cause.code(),
              cause.edition(),
              cause.type(),
              cause.id(),
              today,
              now,
              correlation.apply(cause)
            });
  }

  void lift(List<Veto> vetoes, Instant now) {
    sql.update(
        "update veto set lifted_at = ? where id = any(?::bigint[])",
        now,
        vetoes.stream().map(Veto::id).toList());
  }

  void rename(Map<Veto, VetoCause> causes) {
    sql.unnest(
        "update veto set cause_type = named.type, cause_id = named.cause"
            + " from unnest(?, ?, ?) as named (id, type, cause) where veto.id = named.id",
        causes.entrySet(),
        entry ->
            new Object[] {entry.getKey().id(), entry.getValue().type(), entry.getValue().id()});
  }

  /**
   * Makes the vetoes of a former entry those of the current one. One in force that the current one
   * bears already ends: an enterprise bears each once.
   */
  void takeOver(String former, String current, Instant now) {
    sql.update(
        "update veto set lifted_at = ? where enterprise_id = ? and lifted_at is null and code in"
            + " (select code from veto where enterprise_id = ? and lifted_at is null)",
        now,
        former,
        current);
    sql.update("update veto set enterprise_id = ? where enterprise_id = ?", current, former);
  }

  /**
   * Moves vetoes in force along with enterprises that moved, and out of the count with those that
   * ended; lifted ones stay where they were.
   */
  void relocate(Collection<String> enterprises) {
    sql.update(
        "update veto set region_code = e.region_code, closed = e.closed_on is not null"
            + " from enterprise e where e.id = enterprise_id and enterprise_id = any(?)"
            + " and lifted_at is null"
            + " and (veto.region_code, closed) <> (e.region_code, e.closed_on is not null)",
        enterprises);
  }
}
