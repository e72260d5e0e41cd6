package io.guapai.equipment.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as clients see it.
 *
 * @param read rows dealt with, of {@code total}
 * @param accepted rows that are in the register now; {@code unchanged} of them were there before
 * @param rowsPerSecond of the time spent working on the job; 0 before the first batch
 * @param reason why it failed; the rows accepted before stay accepted
 * @param rejections where the rejected rows are
 */
public record ImportJobView(
    UUID id,
    String state,
    String profile,
    int total,
    int read,
    int accepted,
    int rejected,
    int unchanged,
    long rowsPerSecond,
    Instant submittedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String reason,
    String rejections) {

  static ImportJobView of(ImportJob job) {
    return new ImportJobView(
        job.id(),
        job.state().name(),
        job.profileName(),
        job.total(),
        job.read(),
        job.accepted(),
        job.rejected(),
        job.unchanged(),
        job.busyMillis() == 0 ? 0 : job.read() * 1000L / job.busyMillis(),
        job.submittedAt(),
        job.startedAt(),
        job.finishedAt(),
        job.reason(),
        ImportResource.PATH + "/" + job.id() + "/rejections");
  }
}
