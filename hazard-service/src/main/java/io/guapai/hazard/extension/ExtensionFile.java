package io.guapai.hazard.extension;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The applications for more time and the decisions on them. None is changed. */
@ApplicationScoped
class ExtensionFile {

  private final Sql sql;

  ExtensionFile(Sql sql) {
    this.sql = sql;
  }

  void add(Hazard hazard, Application application) {
    sql.update(
        "insert into extension (id, hazard_id, enterprise_id, region_code, due_date,"
            + " last_day_to_ask, requested_date, reason, interim_measures, asked_by, asked_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        application.id(),
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        application.dueDate(),
        application.lastDayToAsk(),
        application.requestedDate(),
        application.reason(),
        application.interimMeasures(),
        application.askedBy(),
        application.askedAt());
  }

  void add(Hazard hazard, Application application, Decision decision) {
    sql.update(
        "insert into extension_decision (extension_id, enterprise_id, region_code,"
            + " authority_region, approved, due_date, reason, decided_by, decided_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        application.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        decision.authorityRegion(),
        decision.approved(),
        decision.dueDate(),
        decision.reason(),
        decision.decidedBy(),
        decision.decidedAt());
  }

  void add(Hazard hazard, Application application, Review review) {
    sql.update(
        "insert into extension_review (extension_id, hazard_id, enterprise_id, region_code,"
            + " recommended, opinion, signer, reviewed_by, reviewed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        application.id(),
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        review.recommended(),
        review.opinion(),
        review.signer(),
        review.reviewedBy(),
        review.reviewedAt());
  }

  /** The review of an application. */
  Optional<Review> review(UUID applicationId) {
    return sql.first(
        "select recommended, opinion, signer, reviewed_by, reviewed_at from extension_review"
            + " where extension_id = ?",
        row ->
            new Review(
                row.getBoolean(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant()),
        applicationId);
  }

  /** The application of a hazard. */
  Optional<Application> application(UUID hazardId) {
    return sql.first(
        "select id, due_date, last_day_to_ask, requested_date, reason, interim_measures, asked_by,"
            + " asked_at from extension where hazard_id = ?",
        ExtensionFile::application,
        hazardId);
  }

  /** The decision on an application. */
  Optional<Decision> decision(UUID applicationId) {
    return sql.first(
        "select authority_region, approved, due_date, reason, decided_by, decided_at"
            + " from extension_decision where extension_id = ?",
        ExtensionFile::decision,
        applicationId);
  }

  private static Application application(ResultSet row) throws SQLException {
    return new Application(
        row.getObject(1, UUID.class),
        row.getObject(2, LocalDate.class),
        row.getObject(3, LocalDate.class),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getObject(8, OffsetDateTime.class).toInstant());
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getString(1),
        row.getBoolean(2),
        row.getObject(3, LocalDate.class),
        row.getString(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant());
  }
}
