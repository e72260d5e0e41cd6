package io.guapai.notification.escalation;

import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases, as far as the connection's scope sees them. */
@ApplicationScoped
class CaseFiles {

  private static final Columns OWNED = Columns.of("regionCode", "enterpriseId");

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

  /** Cases that await an acknowledgement and that nobody else works on, for a change. */
  List<EscalationCase> lockAwaiting() {
    return load(
        sql.query(
            "select id from escalation_case where state = 'AWAITING' order by id"
                + " for update skip locked",
            CaseFiles::id));
  }

  /** Cases of a scope, the newest first. */
  List<EscalationCase> newest(
      ListScope scope, Set<CaseState> states, @Nullable UUID before, int limit) {
    Conditions conditions =
        Conditions.within(scope, OWNED).and("state in ?", states).and("id < ?", before);
    TypedQuery<EscalationCase> query =
        entities.createQuery(
            "from EscalationCase where " + conditions.hql() + " order by id desc",
            EscalationCase.class);
    Object[] values = conditions.values();
    for (int place = 0; place < values.length; place++) {
      query.setParameter(place + 1, values[place]);
    }
    return query.setMaxResults(limit).getResultList();
  }

  /** Cases that the transaction has locked. */
  List<EscalationCase> load(List<UUID> ids) {
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
