package io.guapai.equipment.assignment;

import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.contracts.party.Given;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assignments, as far as the scope of whoever asks shows them. */
@ApplicationScoped
class AssignmentBook {

  private static final Columns OWNED = Columns.of("region_code", "enterprise_id", "organization");

  private static final String SELECT =
      "select id, version, basis, organization, place, given, given_id, enterprise_id,"
          + " region_code, valid_from, valid_to, reason, conflict_declaration, made_by, made_at,"
          + " ended_by, ended_at, end_reason from assignment where ";

  private final Sql sql;

  AssignmentBook(Sql sql) {
    this.sql = sql;
  }

  /**
   * One assignment.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  Assignment require(UUID id) {
    return found(id, "id = ?");
  }

  /** One to act on, locked: what was given to the caller is not his to act on. */
  Assignment lock(UUID id) {
    return found(id, "id = ? for update");
  }

  private Assignment found(UUID id, String condition) {
    return sql.first(SELECT + condition, AssignmentBook::map, id)
        .orElseThrow(
            () ->
                new ProblemException(PlatformProblem.NOT_FOUND, "id", "assignment", id.toString()));
  }

  /** Those of a scope, newest first. */
  List<Assignment> list(
      ListScope scope,
      @Nullable String organization,
      @Nullable String givenId,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, OWNED)
            .and("organization = ?", organization)
            .and("given_id = ?", givenId)
            .and("id < ?", before);
    return sql.query(
        SELECT + fit.sql() + " order by id desc limit ?", AssignmentBook::map, fit.values(limit));
  }

  /**
   * The assignment that gives the same to the same, on one of the days; whoever makes another one
   * at the same time waits here until this transaction ends.
   */
  Optional<UUID> overlapping(AssignmentMade fact) {
    String organization = fact.organizationId();
    String grantee = organization == null ? String.valueOf(fact.placeOfUse()) : organization;
    sql.first(
        "select pg_advisory_xact_lock(hashtextextended(?, 0)) is null",
        row -> row.getBoolean(1),
        "assignment\n" + grantee + '\n' + fact.givenId());
    return sql.first(
        "select id from assignment where ended_at is null and basis = ? and given = ?"
            + " and given_id = ? and coalesce(organization, place) = ?"
            + " and daterange(valid_from, valid_to, '[]') && daterange(?::date, ?::date, '[]')",
        row -> row.getObject(1, UUID.class),
        fact.basis(),
        fact.given(),
        fact.givenId(),
        grantee,
        fact.validFrom(),
        fact.validTo());
  }

  private static Assignment map(ResultSet row) throws SQLException {
    String id = row.getString("id");
    String enterprise = row.getString("enterprise_id");
    String region = row.getString("region_code");
    AssignmentMade made =
        new AssignmentMade(
            id,
            AssignmentBasis.valueOf(row.getString("basis")),
            row.getString("organization"),
            row.getString("place"),
            Given.valueOf(row.getString("given")),
            row.getString("given_id"),
            enterprise,
            region,
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class),
            row.getString("reason"),
            row.getString("conflict_declaration"),
            row.getString("made_by"),
            Objects.requireNonNull(instant(row, "made_at")));
    Instant endedAt = instant(row, "ended_at");
    return new Assignment(
        made,
        endedAt == null
            ? null
            : new AssignmentEnded(
                id,
                enterprise,
                region,
                row.getString("end_reason"),
                row.getString("ended_by"),
                endedAt),
        row.getLong("version"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
