package io.guapai.runtime.imports;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of uploaded files, in the database so that any replica can go on with a job, each piece
 * in a transaction of its own: a file of any size holds neither memory nor a transaction for long.
 */
@ApplicationScoped
class UploadStore {

  /** Nobody sends a file for longer; what never became a job by then was broken off. */
  private static final Duration COMING_IN = Duration.ofDays(1);

  private final Sql sql;
  private final RowSeal seal;
  private final Transactions transactions;
  private final Clock clock;

  UploadStore(Sql sql, RowSeal seal, Transactions transactions, Clock clock) {
    this.sql = sql;
    this.seal = seal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Keeps some pieces, in one transaction.
   *
   * @param sealed whether the database alone must not tell their rows
   */
  void keep(UUID job, boolean sealed, List<ImportChunk> chunks) {
    transactions.asSystem(
        () -> {
          sql.batch(
              "insert into import_chunk (job_id, first_row, bytes_to, key_id, lines)"
                  + " values (?, ?, ?, ?, ?)",
              chunks,
              chunk -> {
                RowSeal.Kept kept = seal.keep(job, sealed, chunk.packed());
                return new @Nullable Object[] {
                  job, chunk.firstRow(), chunk.bytesTo(), kept.keyId(), kept.bytes()
                };
              });
          return job;
        });
  }

  /** The piece that begins with a row. */
  Optional<ImportChunk> at(UUID job, int firstRow) {
    return transactions.asSystem(
        () ->
            sql.first(
                "select bytes_to, key_id, lines from import_chunk where job_id = ? and first_row = ?",
                row ->
                    new ImportChunk(
                        firstRow,
                        row.getLong(1),
                        ImportChunk.unpacked(seal.open(job, row.getString(2), row.getBytes(3)))),
                job,
                firstRow));
  }

  /** Drops what was kept of a file that is not taken. */
  void drop(UUID job) {
    transactions.asSystem(() -> sql.update("delete from import_chunk where job_id = ?", job));
  }

  /** Drops what is left of files that were broken off. */
  @Scheduled(
      every = "1h",
      skipExecutionIf = NothingToImport.class,
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    // The ids of jobs begin with their time.
    UUID before = new UUID(clock.instant().minus(COMING_IN).toEpochMilli() << 16, 0);
    transactions.asSystem(
        () ->
            sql.update(
                "delete from import_chunk chunk where job_id < ?"
                    + " and not exists (select from import_job job where job.id = chunk.job_id)",
                before));
  }
}
