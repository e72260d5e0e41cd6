package io.guapai.hazard.sanction;

import io.guapai.contracts.Sanction;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sanctions that were proposed, and what was decided; what was said is in the papers. */
@ApplicationScoped
class SanctionFile {

  private static final String SELECT =
      "select id, sanction, hazard_id, enterprise_id, region_code, authority_region, grounds,"
          + " proposed_by, proposed_on, defence_until, defended, state, document_no, decided_on,"
          + " ends_on from sanction";

  private final Sql sql;

  SanctionFile(Sql sql) {
    this.sql = sql;
  }

  /**
   * Opens a case.
   *
   * @throws ProblemException when another opened one for the enterprise meanwhile (409)
   */
  void open(Hazard hazard, Case opened, List<String> grounds, LocalDate today) {
    int added =
        sql.update(
            "insert into sanction (id, sanction, hazard_id, sequence, enterprise_id, region_code,"
                + " authority_region, grounds, proposed_by, proposed_on, defence_until)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            opened.id(),
            opened.sanction(),
            hazard.id(),
            hazard.version(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            opened.authority().value(),
            grounds,
            opened.proposedBy(),
            today,
            opened.defenceUntil());
    if (added == 0) {
      throw standing(hazard);
    }
  }

  void defended(Case open) {
    sql.update("update sanction set defended = true where id = ?", open.id());
  }

  void decided(
      Case open, boolean imposed, String documentNo, LocalDate on, @Nullable LocalDate endsOn) {
    sql.update(
        "update sanction set state = ?, document_no = ?, decided_on = ?, ends_on = ? where id = ?",
        imposed ? "IMPOSED" : "DROPPED",
        documentNo,
        on,
        endsOn,
        open.id());
  }

  /** The open case of a kind that a hazard gave rise to. */
  Optional<Case> open(UUID hazardId, Sanction sanction) {
    return open(hazardId).stream().filter(open -> open.sanction() == sanction).findFirst();
  }

  /** The open cases that a hazard gave rise to. */
  List<Case> open(UUID hazardId) {
    return sql.query(
        "select id, sanction, authority_region, proposed_by, defence_until, defended from sanction"
            + " where hazard_id = ? and state = 'PROPOSED' order by id",
        row ->
            new Case(
                row.getObject(1, UUID.class),
                Sanction.valueOf(row.getString(2)),
                RegionCode.parse(row.getString(3)),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getBoolean(6)),
        hazardId);
  }

  /**
   * Refuses a second case against an enterprise while one is open or its sanction in force,
   * wherever that is.
   *
   * @throws ProblemException saying so (409)
   */
  void requireNone(Sanction sanction, Hazard hazard, Acting acting) {
    boolean stands =
        sql.first(
                "select sanction_stands(?, ?, ?)",
                row -> row.getBoolean(1),
                sanction,
                hazard.enterpriseId(),
                acting.today())
            .orElseThrow();
    if (stands) {
      throw standing(hazard);
    }
  }

  /** Those that a hazard gave rise to, the oldest first. */
  List<SanctionView> about(UUID hazardId) {
    return sql.query(SELECT + " where hazard_id = ? order by id", SanctionFile::view, hazardId);
  }

  /** Those in a territory, the newest first. */
  List<SanctionView> of(
      ListScope scope,
      @Nullable UUID hazard,
      @Nullable Sanction sanction,
      SanctionView.@Nullable State state,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("region_code", "enterprise_id"))
            .and("hazard_id = ?", hazard)
            .and("sanction = ?", sanction)
            .and("state = ?", state)
            .and("id < ?", before);
    return sql.query(
        SELECT + " where " + fit.sql() + " order by id desc limit ?",
        SanctionFile::view,
        fit.values(limit));
  }

  private static ProblemException standing(Hazard hazard) {
    return new ProblemException(HazardProblem.SANCTION_STANDS, null, hazard.enterpriseId());
  }

  private static SanctionView view(ResultSet row) throws SQLException {
    return new SanctionView(
        row.getString(1),
        Sanction.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        List.of((String[]) row.getArray(7).getArray()),
        row.getString(8),
        row.getObject(9, LocalDate.class),
        row.getObject(10, LocalDate.class),
        row.getBoolean(11),
        SanctionView.State.valueOf(row.getString(12)),
        row.getString(13),
        row.getObject(14, LocalDate.class),
        row.getObject(15, LocalDate.class));
  }
}
