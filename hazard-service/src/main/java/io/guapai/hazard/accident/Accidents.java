package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accidents on file, as far as the caller may see them. */
@ApplicationScoped
class Accidents implements PanacheRepositoryBase<Accident, UUID> {

  private final Sql sql;

  Accidents(Sql sql) {
    this.sql = sql;
  }

  /**
   * An accident to look at.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  Accident require(UUID id) {
    return found(id, findById(id));
  }

  /**
   * An accident to act on, locked until the transaction ends.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  Accident lock(UUID id) {
    return found(id, findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The accident of a unit on a day, locked: the one on file, else one of version 0 that is not
   * reported yet. Empty when the one on file is not in the caller's scope.
   */
  Optional<Accident> of(
      Unit unit, LocalDate occurredOn, UUID fresh, String description, String story, Instant at) {
    sql.update(
        "insert into accident (id, version, equipment_id, equipment_no, enterprise_id, region_code,"
            + " occurred_on, grade, description, recorded_at, correlation_id)"
            + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
        fresh,
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterpriseId(),
        unit.regionCode(),
        occurredOn,
        AccidentGrade.GENERAL,
        description,
        at,
        story);
    return find("equipmentId = ?1 and occurredOn = ?2", unit.equipmentId(), occurredOn)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Accidents of a scope, the newest first; a null asks for nothing in particular. */
  List<Accident> of(
      ListScope scope,
      @Nullable AccidentState state,
      @Nullable AccidentGrade grade,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("regionCode", "enterpriseId"))
            .and("state = ?", state)
            .and("grade = ?", grade)
            .and("id < ?", before);
    return find(fit.hql() + " order by id desc", fit.values()).range(0, limit - 1).list();
  }

  private static Accident found(UUID id, @Nullable Accident accident) {
    if (accident == null) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "accident", id);
    }
    return accident;
  }
}
