package io.guapai.scoring.score;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.scoring.announcement.Announcement;
import io.guapai.scoring.announcement.Announcing;
import io.guapai.scoring.standing.Enterprises;
import io.guapai.scoring.veto.ReviewingVetoes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One enterprise has one standing, one score, and one veto of a kind. The standing of the former
 * entry is the current one's, with its vetoes: those in force are told again, as vetoes of the
 * enterprise that bears them from now on. The former entry's own score ends with it.
 */
@ApplicationScoped
class MergingEnterprises implements EnterpriseFollower {

  private static final List<String> STANDING =
      List.of(
          "unit",
          "hazard",
          "accident",
          "accident_misreport",
          "sanction",
          "operator_duty",
          "operator_finding",
          "filling_day",
          "safety_post");

  // A week that both recorded is one week.
  private static final String CONTROLS =
      "with taken as (delete from control_record where enterprise_id = ? returning *)"
          + " insert into control_record (enterprise_id, period, kind, in_time)"
          + " select ?, period, kind, in_time from taken"
          + " on conflict (enterprise_id, period, kind) do update set in_time = true"
          + " where excluded.in_time and not control_record.in_time";

  // What was told of the one that stays goes before; what is told of it later always does.
  private static final String CLASS =
      "update enterprise set size_class = former.size_class, hazardous_chemicals ="
          + " former.hazardous_chemicals, classified_sequence = 0 from enterprise former where"
          + " former.id = ? and enterprise.id = ? and enterprise.classified_sequence is null and"
          + " former.classified_sequence is not null";
  private static final String INSURANCE =
      "update enterprise set insured_until = former.insured_until,"
          + " insured_sequence = coalesce(enterprise.insured_sequence, 0)"
          + " from enterprise former where former.id = ? and enterprise.id = ?"
          + " and former.insured_until > coalesce(enterprise.insured_until, '-infinity')";

  private static final String DIAGNOSIS =
      "update enterprise set diagnosed_on = greatest(enterprise.diagnosed_on, former.diagnosed_on)"
          + " from enterprise former where former.id = ? and enterprise.id = ?"
          + " and former.diagnosed_on is not null";

  private final Sql sql;
  private final Enterprises enterprises;
  private final ReviewingVetoes vetoes;
  private final Announcing announcing;
  private final History history;
  private final Assessing assessing;
  private final Clock clock;

  MergingEnterprises(
      Sql sql,
      Enterprises enterprises,
      ReviewingVetoes vetoes,
      Announcing announcing,
      History history,
      Assessing assessing,
      Clock clock) {
    this.sql = sql;
    this.enterprises = enterprises;
    this.vetoes = vetoes;
    this.announcing = announcing;
    this.history = history;
    this.assessing = assessing;
    this.clock = clock;
  }

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    enterprises.meet(List.of(event), clock.instant());
    sql.update(
        "insert into enterprise (id, name, region_code, demonstration)"
            + " select ?, name, region_code, demonstration from enterprise where id = ?"
            + " on conflict (id) do nothing",
        current,
        former);
    enterprises.lock(new TreeSet<>(Set.of(former, current)));
    for (String table : STANDING) {
      sql.update(
          "update " + table + " set enterprise_id = ? where enterprise_id = ?", current, former);
    }
    sql.update(CONTROLS, former, current);
    sql.update(CLASS, former, current);
    sql.update(INSURANCE, former, current);
    sql.update(DIAGNOSIS, former, current);
    List<Announcement> taken =
        vetoes.takeOver(former, current, clock.instant(), Cause.of(event.header()));
    sql.update("delete from score where enterprise_id = ?", former);
    sql.update("delete from enterprise where id = ?", former);
    Instant now = clock.instant();
    history.write(
        HistoryEntry.of(
                Announcing.KIND,
                current,
                TAKE_OVER,
                event.data().regionCode(),
                current,
                By.event(event.header(), now))
            .because(EnterpriseFollower.reason(former, current)));
    announcing.announce(taken, now);
    assessing.assess(new TreeSet<>(Set.of(current)), now);
  }
}
