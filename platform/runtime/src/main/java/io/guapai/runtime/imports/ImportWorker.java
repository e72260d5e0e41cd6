package io.guapai.runtime.imports;

import io.guapai.runtime.event.Faults;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.ProfileReader;
import io.guapai.runtime.profile.RowReader;
import io.guapai.runtime.profile.RowReaders;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Works on jobs, one at a time. A job's position is in the database and moves with each batch: any
 * replica goes on where another was stopped, and two that meet at one job hand it over.
 */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);

  private final ImportJobs jobs;
  private final ImportBatch batch;
  private final UploadStore uploads;
  private final ProfileReader profiles;
  private final RowReaders readers;
  private final ImportConfig config;
  private final Transactions transactions;
  private final PlatformClock clock;
  private volatile boolean stopping;

  ImportWorker(
      ImportJobs jobs,
      ImportBatch batch,
      UploadStore uploads,
      ProfileReader profiles,
      RowReaders readers,
      ImportConfig config,
      Transactions transactions,
      PlatformClock clock) {
    this.jobs = jobs;
    this.batch = batch;
    this.uploads = uploads;
    this.profiles = profiles;
    this.readers = readers;
    this.config = config;
    this.transactions = transactions;
    this.clock = clock;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  @Scheduled(
      every = "{guapai.import.every}",
      skipExecutionIf = NothingToImport.class,
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void work() {
    try {
      Optional<ImportJob> job = next();
      while (job.isPresent() && attempt(job.get())) {
        job = next();
      }
    } catch (RuntimeException e) {
      if (!stopping && !Faults.isAway(e)) {
        throw e;
      }
      LOG.warnf("imports wait: %s", e.getMessage());
    }
  }

  private Optional<ImportJob> next() {
    return stopping
        ? Optional.empty()
        : transactions.asSystem(() -> jobs.startNext(clock.instant()));
  }

  /** Works on a job; false when it is left for the next time. */
  private boolean attempt(ImportJob job) {
    try {
      return run(job);
    } catch (RuntimeException e) {
      // What a service that stops could not do is not the fault of the file.
      if (stopping || Faults.isAway(e)) {
        LOG.warnf("import %s waits: %s", job.id(), e.getMessage());
      } else {
        LOG.warnf(e, "import %s failed", job.id());
        fail(job, String.valueOf(e.getMessage()));
      }
      return false;
    }
  }

  private boolean end(ImportJob job) {
    boolean held = jobs.hold(job.id(), job.total());
    if (held) {
      jobs.complete(job.id(), clock.instant());
    }
    return held;
  }

  private void fail(ImportJob job, String reason) {
    transactions.asSystem(
        () -> {
          jobs.fail(job.id(), config.attempts(), reason, clock.instant());
          return job;
        });
  }

  private boolean run(ImportJob job) {
    Profile profile = profiles.read(job.profile());
    RowReader rows = readers.of(profile, job.header(), job.region());
    ReadAhead pieces = new ReadAhead(from -> piece(job, from), rows, job.position(), job.total());
    long start = System.nanoTime();
    for (ReadAhead.Piece next = pieces.next(); next != null; next = pieces.next()) {
      ReadAhead.Piece piece = next;
      long begun = start;
      batch.prepare(profile);
      if (stopping
          || !transactions.asSystem(
              () -> batch.apply(job, profile, piece.chunk(), piece.lines(), begun))) {
        return false;
      }
      start = System.nanoTime();
    }
    return !batch.settle(job, profile) || transactions.asSystem(() -> end(job));
  }

  private ImportChunk piece(ImportJob job, int from) {
    return uploads
        .at(job.id(), from)
        .orElseThrow(
            () ->
                new IllegalStateException("row %d of %d is not kept".formatted(from, job.total())));
  }
}
