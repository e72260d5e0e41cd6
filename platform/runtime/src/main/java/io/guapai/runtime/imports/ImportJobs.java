package io.guapai.runtime.imports;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of jobs, as far as the scope of the running transaction shows them. */
@ApplicationScoped
public class ImportJobs {

  private static final String COLUMNS =
      "id, region_code, uploader, profile_name, profile, state, header, dry_run, complete, total,"
          + " read, accepted, rejected, added, unchanged, warnings, skipped, bytes, bytes_read, busy_millis,"
          + " vanishing, unreadable, vanished, confirmed, decided_by, decided_at, reason, submitted_at, started_at,"
          + " finished_at";

  private final Sql sql;
  private final ImportRecords records;

  ImportJobs(Sql sql, ImportRecords records) {
    this.sql = sql;
    this.records = records;
  }

  /** A job as it is submitted; see {@link ImportJob}. */
  record Submitted(
      UUID id,
      RegionCode region,
      String uploader,
      Profile profile,
      String text,
      Received file,
      boolean dryRun,
      boolean complete) {}

  void submit(Submitted job, Instant now) {
    sql.update(
        "insert into import_job (id, region_code, uploader, profile_name, profile, state, header,"
            + " dry_run, complete, total, bytes, submitted_at)"
            + " values (?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?, ?, ?, ?)",
        job.id(),
        job.region().value(),
        job.uploader(),
        job.profile().name(),
        job.text(),
        job.file().header(),
        job.dryRun(),
        job.complete(),
        job.file().rows(),
        job.file().bytes(),
        now);
  }

  public Optional<ImportJob> find(UUID id) {
    return sql.first("select " + COLUMNS + " from import_job where id = ?", ImportJobs::map, id);
  }

  /**
   * One job.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  public ImportJob require(UUID id) {
    return find(id)
        .orElseThrow(
            () -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "import", id.toString()));
  }

  /** The jobs from before one of them, the newest first. */
  List<ImportJob> list(@Nullable UUID before, int most) {
    return sql.query(
        "select "
            + COLUMNS
            + " from import_job where ?::uuid is null or id < ?::uuid order by id desc limit ?",
        ImportJobs::map,
        before,
        before,
        most);
  }

  /** Starts the job that waits longest and failed least, unless another worker is at it. */
  Optional<ImportJob> startNext(Instant now) {
    return sql.first(
        "update import_job set state = 'RUNNING', started_at = coalesce(started_at, ?)"
            + " where id = (select id from import_job where state in ('QUEUED', 'RUNNING')"
            + " order by failures, submitted_at limit 1 for update skip locked)"
            + " returning "
            + COLUMNS,
        ImportJobs::map,
        now);
  }

  /**
   * Holds a job for the next batch.
   *
   * @param read the position that the worker believes it is at
   * @return false when another worker is at it or has gone on meanwhile
   */
  public boolean hold(UUID id, int read) {
    return sql.first(
            "select id from import_job where id = ? and read = ? and state = 'RUNNING'"
                + " for update skip locked",
            row -> row.getString(1),
            id,
            read)
        .isPresent();
  }

  /**
   * What became of a piece of a file.
   *
   * @param unreadable of the rejected rows those whose record number cannot be read
   */
  record Outcome(
      int accepted,
      int rejected,
      int added,
      int unchanged,
      int warnings,
      int skipped,
      int unreadable,
      long bytesTo,
      long millis) {}

  /** Notes what became of a piece. */
  void advance(UUID id, Outcome piece) {
    sql.update(
        "update import_job set read = read + ?, accepted = accepted + ?, rejected = rejected + ?,"
            + " added = added + ?, unchanged = unchanged + ?, warnings = warnings + ?,"
            + " skipped = skipped + ?, unreadable = unreadable + ?, bytes_read = ?, busy_millis = busy_millis + ?,"
            + " failures = 0 where id = ?",
        piece.accepted() + piece.rejected() + piece.skipped(),
        piece.accepted(),
        piece.rejected(),
        piece.added(),
        piece.unchanged(),
        piece.warnings(),
        piece.skipped(),
        piece.unreadable(),
        piece.bytesTo(),
        piece.millis(),
        id);
  }

  /** Ends a job that this worker holds. */
  void complete(UUID id, Instant now) {
    end(id, ImportJob.State.COMPLETED, null, now);
  }

  /** Notes how many units a complete file has no more. */
  public void countVanishing(UUID id, int units) {
    sql.update("update import_job set vanishing = ? where id = ?", units, id);
  }

  /** Notes units that are shown as vanished from now on. */
  public void addVanished(UUID id, int units) {
    sql.update(
        "update import_job set vanished = vanished + ?, failures = 0 where id = ?", units, id);
  }

  /** Leaves it to a person whether units vanish. */
  public void ask(UUID id, String reason) {
    sql.update("update import_job set state = 'TO_CONFIRM', reason = ? where id = ?", reason, id);
  }

  /**
   * Takes a person's decision down, and lets the job go on; false when nobody is asked for one.
   *
   * @param confirmed whether the units that are no more in the file vanish
   */
  public boolean decide(UUID id, boolean confirmed, String by, Instant now) {
    return sql.update(
            "update import_job set state = 'QUEUED', confirmed = ?, decided_by = ?, decided_at = ?,"
                + " reason = null where id = ? and state = 'TO_CONFIRM'",
            confirmed,
            by,
            now,
            id)
        == 1;
  }

  /** Counts a failed attempt; the last one allowed ends the job. */
  void fail(UUID id, int attempts, String reason, Instant now) {
    int left =
        sql.first(
                "update import_job set failures = failures + 1 where id = ? returning failures",
                row -> attempts - row.getInt(1),
                id)
            .orElse(0);
    if (left <= 0) {
      end(id, ImportJob.State.FAILED, reason, now);
    }
  }

  /** What was only needed to go on with the job is dropped. */
  private void end(UUID id, ImportJob.State state, @Nullable String reason, Instant now) {
    sql.update(
        "update import_job set state = ?, reason = ?, finished_at = ? where id = ?",
        state,
        reason,
        now,
        id);
    sql.update("delete from import_chunk where job_id = ?", id);
    records.drop(id);
  }

  private static ImportJob map(ResultSet row) throws SQLException {
    return new ImportJob(
        row.getObject("id", UUID.class),
        RegionCode.parse(row.getString("region_code")),
        row.getString("uploader"),
        row.getString("profile_name"),
        row.getString("profile"),
        ImportJob.State.valueOf(row.getString("state")),
        List.of((String[]) row.getArray("header").getArray()),
        row.getBoolean("dry_run"),
        row.getBoolean("complete"),
        row.getInt("total"),
        new ImportJob.Progress(
            row.getInt("read"),
            row.getInt("accepted"),
            row.getInt("rejected"),
            row.getInt("added"),
            row.getInt("unchanged"),
            row.getInt("warnings"),
            row.getInt("skipped"),
            row.getLong("bytes"),
            row.getLong("bytes_read"),
            row.getLong("busy_millis")),
        row.getObject("vanishing", Integer.class),
        row.getInt("unreadable"),
        row.getInt("vanished"),
        row.getObject("confirmed", Boolean.class),
        row.getString("decided_by"),
        instant(row, "decided_at"),
        row.getString("reason"),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        instant(row, "started_at"),
        instant(row, "finished_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
