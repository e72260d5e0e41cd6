package io.guapai.equipment.imports;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Applies a piece of a file in one transaction: position, enterprises, units, rejections and events
 * commit together or not at all. A dry run goes the same way, and takes back what it entered before
 * it notes what became of it.
 */
@ApplicationScoped
class ImportBatch {

  private final ImportJobs jobs;
  private final ImportRecords records;
  private final EnteringRows entering;
  private final EnteringEnterprises enteringEnterprises;
  private final Vanishing vanishing;
  private final Rejections rejections;
  private final Sql sql;

  ImportBatch(
      ImportJobs jobs,
      ImportRecords records,
      EnteringRows entering,
      EnteringEnterprises enteringEnterprises,
      Vanishing vanishing,
      Rejections rejections,
      Sql sql) {
    this.jobs = jobs;
    this.records = records;
    this.entering = entering;
    this.enteringEnterprises = enteringEnterprises;
    this.vanishing = vanishing;
    this.rejections = rejections;
    this.sql = sql;
  }

  /**
   * Applies the lines that follow a position. Part of a transaction in system scope.
   *
   * @param chunk begins with the first row of the job that was not dealt with
   * @param lines its lines as they are read
   * @param start when work on these lines began, by {@link System#nanoTime()}
   * @return false when another worker is at the job: nothing was done
   */
  boolean apply(ImportJob job, Profile profile, ImportChunk chunk, List<Parsed> lines, long start) {
    if (!jobs.hold(job.id(), chunk.firstRow())) {
      return false;
    }
    // Two imports of one source system would otherwise enter the same enterprise twice.
    sql.query(
        "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> row.getInt(1),
        "import " + profile.sourceSystem());
    List<Parsed.Rejection> rejected = new ArrayList<>();
    List<Parsed.Row> rows = dropRepeated(job, dropRejected(lines, rejected), rejected);
    Entered entered = entered(job, profile, rows, enterprises(lines), rejected);
    List<String> rejectedNos =
        rejected.stream().map(Parsed.Rejection::recordNo).filter(Objects::nonNull).toList();
    records.met(job.id(), rejectedNos);
    if (!job.dryRun()) {
      List<String> met = new ArrayList<>(rejectedNos);
      entered.units().rows().forEach(row -> met.add(row.recordNo()));
      vanishing.takeBack(job, profile, met);
    }
    int warnings = rejections.keep(job.id(), rejected, entered.units().rows(), profile.delimiter());
    jobs.advance(
        job.id(),
        new ImportJobs.Outcome(
            entered.accepted(),
            rejected.size(),
            entered.units().added() + entered.enterprises().added(),
            entered.unchanged(),
            warnings,
            (int) lines.stream().filter(Parsed.Skipped.class::isInstance).count(),
            (int) rejected.stream().filter(each -> each.recordNo() == null).count(),
            chunk.bytesTo(),
            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
    return true;
  }

  /** What a piece did: of units, or of enterprises. */
  private record Entered(EnteringRows.Entered units, EnteringEnterprises.Entered enterprises) {

    int accepted() {
      return units.rows().size() + enterprises.accepted();
    }

    int unchanged() {
      return units.unchanged() + enterprises.accepted() - enterprises.added();
    }
  }

  private Entered entered(
      ImportJob job,
      Profile profile,
      List<Parsed.Row> rows,
      List<Parsed.EnterpriseRow> enterprises,
      List<Parsed.Rejection> rejected) {
    if (job.dryRun()) {
      sql.update("savepoint dry_run");
    }
    Entered entered =
        new Entered(
            entering.enter(job, profile, rows, rejected),
            enteringEnterprises.enter(job, profile, enterprises, rejected));
    if (job.dryRun()) {
      sql.update("rollback to savepoint dry_run");
      records.wouldHold(job.id(), entered.units().rows());
    }
    return entered;
  }

  private static List<Parsed.EnterpriseRow> enterprises(List<Parsed> lines) {
    return lines.stream()
        .filter(Parsed.EnterpriseRow.class::isInstance)
        .map(Parsed.EnterpriseRow.class::cast)
        .toList();
  }

  private static List<Parsed.Row> dropRejected(
      List<Parsed> lines, List<Parsed.Rejection> rejected) {
    List<Parsed.Row> rows = new ArrayList<>();
    for (Parsed line : lines) {
      if (line instanceof Parsed.Row row) {
        rows.add(row);
      } else if (line instanceof Parsed.Rejection rejection) {
        rejected.add(rejection);
      }
    }
    return rows;
  }

  /** The first row with a record number counts, in this piece and in all before. */
  private List<Parsed.Row> dropRepeated(
      ImportJob job, List<Parsed.Row> rows, List<Parsed.Rejection> rejected) {
    Set<String> fresh = records.claim(job.id(), rows);
    List<Parsed.Row> kept = new ArrayList<>();
    for (Parsed.Row row : rows) {
      if (fresh.remove(row.recordNo())) {
        kept.add(row);
      } else {
        rejected.add(row.rejected(RejectionReason.DUPLICATE_RECORD_NO, row.recordNo()));
      }
    }
    return kept;
  }
}
