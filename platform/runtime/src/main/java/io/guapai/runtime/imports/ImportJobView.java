package io.guapai.runtime.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as clients see it.
 *
 * @param dryRun whether nothing is written: the figures tell what would be
 * @param complete whether the file was said to be the whole register of its source in the territory
 * @param read rows dealt with, of {@code total}
 * @param accepted rows that are in the register now: {@code added} units are new, {@code changed}
 *     are as the file has them, {@code unchanged} were so before
 * @param warnings values that were left out of rows that were accepted
 * @param skipped rows that the profile leaves out
 * @param bytesRead bytes of the rows dealt with, of {@code bytes}
 * @param rowsPerSecond of the time spent working on the job; 0 before the first piece
 * @param expectedAt when its last row will be read at that rate; null unless it runs
 * @param vanishing units that a complete file has no more; null until they are counted
 * @param vanished of them, those that are shown as vanished since this import
 * @param confirmed what a person decided on the vanishing; null when nobody was asked, or answered
 * @param reason why it failed, or what has to be confirmed; the rows accepted before stay accepted
 * @param rejections where the rejected rows are
 */
public record ImportJobView(
    UUID id,
    String state,
    String profile,
    boolean dryRun,
    boolean complete,
    int total,
    int read,
    int accepted,
    int rejected,
    int added,
    int changed,
    int unchanged,
    int warnings,
    int skipped,
    long bytes,
    long bytesRead,
    long rowsPerSecond,
    @Nullable Integer vanishing,
    int vanished,
    @Nullable Boolean confirmed,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    Instant submittedAt,
    @Nullable Instant startedAt,
    @Nullable Instant expectedAt,
    @Nullable Instant finishedAt,
    @Nullable String reason,
    String rejections) {

  public static ImportJobView of(ImportJob job, String imports, Instant now) {
    ImportJob.Progress progress = job.progress();
    Duration rest = job.state() == ImportJob.State.RUNNING ? progress.rest(job.total()) : null;
    return new ImportJobView(
        job.id(),
        job.state().name(),
        job.profileName(),
        job.dryRun(),
        job.complete(),
        job.total(),
        progress.read(),
        progress.accepted(),
        progress.rejected(),
        progress.added(),
        progress.accepted() - progress.added() - progress.unchanged(),
        progress.unchanged(),
        progress.warnings(),
        progress.skipped(),
        progress.bytes(),
        progress.bytesRead(),
        progress.rowsPerSecond(),
        job.vanishing(),
        job.vanished(),
        job.confirmed(),
        job.decidedBy(),
        job.decidedAt(),
        job.submittedAt(),
        job.startedAt(),
        rest == null ? null : now.plus(rest),
        job.finishedAt(),
        job.reason(),
        imports + "/" + job.id() + "/rejections");
  }
}
