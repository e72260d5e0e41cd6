package io.guapai.runtime.imports;

import io.guapai.runtime.event.Attempts;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.RejectionReason;
import io.guapai.runtime.profile.RowSubject;
import io.guapai.runtime.sql.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Applies a piece of a file in one transaction: position, entries, rejections and events commit
 * together or not at all. A dry run goes the same way, and takes back what it entered before it
 * notes what became of it.
 */
@ApplicationScoped
class ImportBatch {

  private final ImportJobs jobs;
  private final ImportRecords records;
  private final Map<RowSubject, Entering<?>> entering = new HashMap<>();
  private final Rejections rejections;
  private final Attempts attempts;
  private final Sql sql;

  ImportBatch(
      ImportJobs jobs,
      ImportRecords records,
      @All List<Entering<?>> entering,
      Rejections rejections,
      Attempts attempts,
      Sql sql) {
    this.jobs = jobs;
    this.records = records;
    entering.forEach(each -> this.entering.put(each.subject(), each));
    this.rejections = rejections;
    this.attempts = attempts;
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
    apply(entering(profile), job, profile, chunk, lines, start);
    return true;
  }

  /** What has to be there before the transaction that applies lines. */
  void prepare(Profile profile) {
    entering(profile).prepare();
  }

  /** Does what follows when all rows are dealt with; see {@link Entering#settle}. */
  boolean settle(ImportJob job, Profile profile) {
    return entering(profile).settle(job, profile);
  }

  private Entering<?> entering(Profile profile) {
    return Objects.requireNonNull(entering.get(profile.subject()));
  }

  private <R extends Parsed.Entry> void apply(
      Entering<R> subject,
      ImportJob job,
      Profile profile,
      ImportChunk chunk,
      List<Parsed> lines,
      long start) {
    List<Parsed.Rejection> rejected = new ArrayList<>(of(Parsed.Rejection.class, lines));
    List<R> rows = dropRepeated(job, of(subject.type(), lines), rejected);
    Entering.Entered<R> entered = entered(subject, job, profile, rows, rejected);
    List<String> rejectedNos =
        rejected.stream().map(Parsed.Rejection::recordNo).filter(Objects::nonNull).toList();
    records.met(job.id(), rejectedNos);
    if (!job.dryRun()) {
      List<String> met = new ArrayList<>(rejectedNos);
      met.addAll(recordNos(entered.rows()));
      subject.met(job, profile, met);
    }
    int warnings = rejections.keep(job.id(), rejected, entered.rows(), profile);
    jobs.advance(
        job.id(),
        new ImportJobs.Outcome(
            entered.rows().size(),
            rejected.size(),
            entered.added(),
            entered.unchanged(),
            warnings,
            of(Parsed.Skipped.class, lines).size(),
            (int) rejected.stream().filter(each -> each.recordNo() == null).count(),
            chunk.bytesTo(),
            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
  }

  private <R extends Parsed.Entry> Entering.Entered<R> entered(
      Entering<R> subject,
      ImportJob job,
      Profile profile,
      List<R> rows,
      List<Parsed.Rejection> rejected) {
    if (!job.dryRun()) {
      return subject.enter(job, profile, rows, rejected);
    }
    Entering.Entered<R> entered = attempts.dry(() -> subject.enter(job, profile, rows, rejected));
    subject.noteDry(job, entered.rows());
    return entered;
  }

  private static <P extends Parsed> List<P> of(Class<P> type, List<Parsed> lines) {
    return lines.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<String> recordNos(List<? extends Parsed.Entry> rows) {
    List<String> numbers = new ArrayList<>(rows.size());
    for (Parsed.Entry row : rows) {
      String number = row.recordNo();
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** The first row with a record number counts, in this piece and in all before. */
  private <R extends Parsed.Entry> List<R> dropRepeated(
      ImportJob job, List<R> rows, List<Parsed.Rejection> rejected) {
    List<String> numbers = recordNos(rows);
    Set<String> fresh = numbers.isEmpty() ? Set.of() : records.claim(job.id(), numbers);
    List<R> kept = new ArrayList<>(rows.size());
    for (R row : rows) {
      String number = row.recordNo();
      if (number == null || fresh.remove(number)) {
        kept.add(row);
      } else {
        rejected.add(row.rejected(RejectionReason.DUPLICATE_RECORD_NO, number));
      }
    }
    return kept;
  }
}
