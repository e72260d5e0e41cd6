package io.guapai.hazard.accident;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accidents on file and their acts, as far as the caller may see them. */
@ApplicationScoped
class Accidents {

  private static final String SELECT =
      "select id, equipment_id, equipment_no, enterprise_id, region_code, occurred_on, occurred_at,"
          + " reported_at, claimed_grade, grade, grade_edition, consequences, description, state,"
          + " version, correlation_id from accident where ";

  private final Sql sql;

  Accidents(Sql sql) {
    this.sql = sql;
  }

  /** An act on file, with what it says as JSON. */
  record Written(int sequence, AccidentAct act, String paper, By by) {

    String actor() {
      return by.actor();
    }
  }

  /**
   * An accident to look at.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  Accident require(UUID id) {
    return sql.first(SELECT + "id = ?", Accidents::map, id).orElseThrow(() -> notFound(id));
  }

  /**
   * An accident to act on, locked until the transaction ends.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  Accident lock(UUID id) {
    return sql.first(SELECT + "id = ? for update", Accidents::map, id)
        .orElseThrow(() -> notFound(id));
  }

  /** The accident of a unit on a day, locked: a second report tells of the same. */
  Optional<Accident> lock(String equipmentId, LocalDate occurredOn) {
    return sql.first(
        SELECT + "equipment_id = ? and occurred_on = ? for update",
        Accidents::map,
        equipmentId,
        occurredOn);
  }

  /** Accidents of a scope, the newest first; a null asks for nothing in particular. */
  List<Accident> of(
      ListScope scope,
      @Nullable AccidentState state,
      @Nullable AccidentGrade grade,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("region_code", "enterprise_id"))
            .and("state = ?", state)
            .and("grade = ?", grade)
            .and("id < ?", before);
    return sql.query(
        SELECT + fit.sql() + " order by id desc limit ?", Accidents::map, fit.values(limit));
  }

  /** The acts of an accident in their order. */
  List<Written> acts(UUID id) {
    return sql.query(
        "select sequence, act, says, actor, at, caused_by, person, capacity, organization"
            + " from accident_act where accident_id = ? order by sequence",
        row ->
            new Written(
                row.getInt(1),
                AccidentAct.valueOf(row.getString(2)),
                row.getString(3),
                new By(
                    row.getString(4),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9))),
        id);
  }

  /** The last act of a kind, of which there is one. */
  Written last(UUID id, AccidentAct act) {
    List<Written> acts = acts(id).stream().filter(each -> each.act() == act).toList();
    return acts.get(acts.size() - 1);
  }

  /** Files a new accident, unless the unit has one on that day; whether it did. */
  boolean add(Accident accident, Instant at) {
    return sql.update(
            "insert into accident (id, equipment_id, equipment_no, enterprise_id, region_code,"
                + " occurred_on, occurred_at, reported_at, claimed_grade, grade, grade_edition,"
                + " consequences, description, state, version, recorded_at, correlation_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict (equipment_id, occurred_on) do nothing",
            accident.id(),
            accident.equipmentId(),
            accident.equipmentNo(),
            accident.enterpriseId(),
            accident.regionCode(),
            accident.occurredOn(),
            accident.occurredAt(),
            accident.reportedAt(),
            accident.claimed(),
            accident.grade(),
            accident.gradeEdition(),
            EventJson.write(accident.consequences()),
            accident.description(),
            accident.state(),
            accident.version(),
            at,
            accident.correlationId())
        > 0;
  }

  void store(Accident accident) {
    sql.update(
        "update accident set occurred_at = ?, reported_at = ?, claimed_grade = ?, grade = ?,"
            + " grade_edition = ?, consequences = ?, state = ?, version = ? where id = ?",
        accident.occurredAt(),
        accident.reportedAt(),
        accident.claimed(),
        accident.grade(),
        accident.gradeEdition(),
        EventJson.write(accident.consequences()),
        accident.state(),
        accident.version(),
        accident.id());
  }

  private static ProblemException notFound(UUID id) {
    return new ProblemException(PlatformProblem.NOT_FOUND, "id", "accident", id);
  }

  private static Accident map(ResultSet row) throws SQLException {
    String claimed = row.getString(9);
    return new Accident(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, LocalDate.class),
        instant(row, 7),
        instant(row, 8),
        claimed == null ? null : AccidentGrade.valueOf(claimed),
        AccidentGrade.valueOf(row.getString(10)),
        row.getString(11),
        consequences(row.getString(12)),
        row.getString(13),
        AccidentState.valueOf(row.getString(14)),
        row.getInt(15),
        row.getString(16));
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static List<Consequence> consequences(String json) {
    try {
      return List.of(EventJson.read(json, Consequence[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
