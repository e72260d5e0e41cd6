package io.guapai.inspection.draw;

import io.guapai.inspection.draw.lot.Pool;
import io.guapai.inspection.draw.lot.Pool.Avoidance;
import io.guapai.inspection.draw.lot.Pool.Candidate;
import io.guapai.inspection.draw.lot.PoolFile;
import io.guapai.inspection.roster.Inspector;
import io.guapai.inspection.roster.Inspectors;
import io.guapai.inspection.roster.avoidance.Avoidances;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pools of draws: made from the two registers, sealed as files, read again. */
@ApplicationScoped
class Pools {

  private static final String CANDIDATES =
      "select e.id, e.region_code, e.key_unit, e.grade, u.overdue from check_enterprise e"
          + " join (select enterprise_id, bool_or(overdue_for is not null) as overdue from subject"
          + " where use_state = 'IN_USE' and starts_with(variety, ?) group by enterprise_id) u"
          + " on u.enterprise_id = e.id"
          + " where not e.closed and starts_with(e.region_code, ?) and (e.key_unit or not ?)"
          // Who was checked after licensing in the year gets no routine check (O57 §17).
          + " and not exists (select from checked_after_licence(?) as c where c = e.id)"
          // Who was drawn in another round is not drawn twice.
          + " and not exists (select from draw_result r join draw d on d.id = r.draw_id"
          + " where r.enterprise_id = e.id and d.state <> 'SUPERSEDED' and d.plan_id = ?)"
          + " order by e.id";

  private final Sql sql;
  private final Lots lots;
  private final Inspectors inspectors;
  private final Avoidances avoidances;

  Pools(Sql sql, Lots lots, Inspectors inspectors, Avoidances avoidances) {
    this.sql = sql;
    this.lots = lots;
    this.inspectors = inspectors;
    this.avoidances = avoidances;
  }

  /**
   * The pool of a territory as it is today.
   *
   * @param authority territory of the authority that draws
   * @param region territory that is drawn from
   * @throws ProblemException when it is empty or too small, or somebody in it has too few
   *     inspectors (422)
   */
  Pool make(
      Purpose purpose, String authority, String region, int toDraw, int each, LocalDate today) {
    Lots.Of weights = lots.of(region, today);
    List<Candidate> candidates =
        sql.query(
            CANDIDATES,
            row ->
                new Candidate(
                    row.getString(1),
                    row.getString(2),
                    weights.lots(row.getBoolean(3), row.getString(4), row.getBoolean(5))),
            purpose.varietyPrefix(),
            region,
            purpose.keyUnitsOnly(),
            purpose.year() == null ? 0 : purpose.year(),
            purpose.planId());
    if (candidates.isEmpty()) {
      throw new ProblemException(DrawProblem.POOL_EMPTY, "toDraw", region);
    }
    if (candidates.size() < toDraw) {
      throw new ProblemException(
          DrawProblem.POOL_TOO_SMALL,
          "toDraw",
          String.valueOf(toDraw),
          String.valueOf(candidates.size()));
    }
    List<Inspector> inOffice = inspectors.of(authority, region, today);
    Pool pool = new Pool(toDraw, each, candidates, entries(inOffice), avoided(inOffice));
    pool.unmanned()
        .ifPresent(
            one -> {
              throw new ProblemException(
                  DrawProblem.POOL_UNMANNED, "inspectorsEach", one.id(), String.valueOf(each));
            });
    return pool;
  }

  /**
   * Refuses a pool whose inspectors are not all in office any more, or avoid somebody since.
   *
   * @throws ProblemException saying so (409), whoever would be drawn
   */
  void requireCurrent(Pool pool, LocalDate today) {
    List<Inspector> there =
        inspectors.inOffice(
            pool.inspectors().stream().map(Pool.Inspector::certificateNo).toList(), today);
    Set<Avoidance> since = new HashSet<>(avoided(there));
    since.removeAll(pool.avoidances());
    if (there.size() < pool.inspectors().size() || !since.isEmpty()) {
      throw new ProblemException(DrawProblem.POOL_OUTDATED, null, today.toString());
    }
  }

  /** Seals the file of a pool. */
  void seal(UUID draw, String region, byte[] file) {
    sql.update(
        "insert into draw_pool (draw_id, region_code, content) values (?, ?, ?)",
        draw,
        region,
        file);
  }

  /** The file of a pool, as it was sealed. */
  byte[] file(UUID draw) {
    return sql.first(
            "select content from draw_pool where draw_id = ?", row -> row.getBytes(1), draw)
        .orElseThrow();
  }

  /**
   * The pool in a file.
   *
   * @throws IllegalStateException when it is not the one that was sealed
   */
  static Pool read(byte[] file, String sha256) {
    if (!PoolFile.digest(file).equals(sha256)) {
      throw new IllegalStateException("the pool is not the one that was sealed as " + sha256);
    }
    return PoolFile.read(file);
  }

  private static List<Pool.Inspector> entries(List<Inspector> inspectors) {
    return inspectors.stream()
        .map(each -> new Pool.Inspector(each.certificateNo(), each.region()))
        .toList();
  }

  private Set<Avoidance> avoided(List<Inspector> of) {
    return avoidances.of(of).stream()
        .map(each -> new Avoidance(each.getKey(), each.getValue()))
        .collect(Collectors.toSet());
  }
}
