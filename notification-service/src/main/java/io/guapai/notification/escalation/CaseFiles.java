package io.guapai.notification.escalation;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases and the levels they reached, as far as the connection's scope sees them. */
@ApplicationScoped
class CaseFiles {

  private static final UUID BEHIND_ALL = new UUID(-1, -1);

  private final Sql sql;
  private final EntityManager entities;

  CaseFiles(Sql sql, EntityManager entities) {
    this.sql = sql;
    this.entities = entities;
  }

  void add(EscalationCase file) {
    entities.persist(file);
  }

  Optional<EscalationCase> find(UUID id) {
    return Optional.ofNullable(entities.find(EscalationCase.class, id));
  }

  /** A case for a change. */
  Optional<EscalationCase> lock(UUID id) {
    return Optional.ofNullable(
        entities.find(EscalationCase.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The open cases of hazards, for a change. */
  List<EscalationCase> lockOpen(Collection<String> hazardIds) {
    return load(
        sql.query(
            "select id from escalation_case where hazard_id = any(?) and state <> 'CLOSED'"
                + " order by id for update",
            CaseFiles::id,
            hazardIds));
  }

  /** Whether any case waits for an acknowledgement that is too late. */
  boolean anyDue(Instant now) {
    return sql.first(
            "select 1 from escalation_case where state = 'AWAITING' and acknowledge_by <= ? limit 1",
            row -> true,
            now)
        .isPresent();
  }

  /** Cases whose acknowledgement is too late and that nobody else works on, for a change. */
  List<EscalationCase> lockDue(Instant now, int limit) {
    return load(
        sql.query(
            "select id from escalation_case where state = 'AWAITING' and acknowledge_by <= ?"
                + " order by acknowledge_by limit ? for update skip locked",
            CaseFiles::id,
            now,
            limit));
  }

  /** Cases of a region, the newest first. */
  List<EscalationCase> newest(
      @Nullable RegionCode region, Set<CaseState> states, @Nullable UUID before, int limit) {
    return entities
        .createQuery(
            "from EscalationCase c where c.regionCode like :prefix and c.state in :states"
                + " and c.id < :before order by c.id desc",
            EscalationCase.class)
        .setParameter("prefix", (region == null ? "" : region.value()) + "%")
        .setParameter("states", states)
        .setParameter("before", before == null ? BEHIND_ALL : before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** One level that a case reached; the event is null when a listing brought it there. */
  record Reached(EscalationCase file, @Nullable String eventId) {}

  /**
   * Writes down the levels that cases reached. A case reaches a level once: a second is refused.
   */
  void addSteps(List<Reached> steps) {
    sql.batch(
        "insert into escalation_step (case_id, level, authority_region, enterprise_id,"
            + " region_code, reached_at, acknowledge_by, event_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        steps,
        step -> {
          EscalationCase file = step.file();
          return new @Nullable Object[] {
            file.id(),
            file.level(),
            file.authorityRegion(),
            file.enterpriseId(),
            file.regionCode(),
            file.reachedAt(),
            file.acknowledgeBy(),
            step.eventId()
          };
        });
  }

  /** The levels that a case reached, the lowest first. */
  List<CaseView.Step> steps(UUID caseId) {
    return sql.query(
        "select level, authority_region, reached_at, acknowledge_by, event_id"
            + " from escalation_step where case_id = ? order by reached_at, acknowledge_by",
        CaseView.Step::of,
        caseId);
  }

  private List<EscalationCase> load(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("from EscalationCase c where c.id in :ids", EscalationCase.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  private static UUID id(ResultSet row) throws SQLException {
    return row.getObject(1, UUID.class);
  }
}
