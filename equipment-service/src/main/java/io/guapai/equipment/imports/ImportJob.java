package io.guapai.equipment.imports;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.By;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as a job.
 *
 * @param region territory of the uploader
 * @param uploader account of who uploaded it
 * @param profile the profile as it was uploaded
 * @param total rows in the file
 * @param read rows dealt with: accepted or rejected
 * @param accepted rows that are in the register now, unchanged ones among them
 * @param unchanged rows that the register had already
 * @param busyMillis time spent on the rows read
 * @param reason why the job failed; null unless it did. Rows accepted before that are kept
 */
record ImportJob(
    UUID id,
    RegionCode region,
    String uploader,
    String profileName,
    String profile,
    State state,
    int total,
    int read,
    int accepted,
    int rejected,
    int unchanged,
    long busyMillis,
    @Nullable String reason,
    Instant submittedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  /** Who enters its rows: whoever uploaded it, by this job. */
  By by(Instant at) {
    return new By(uploader, at, null, null, "import " + id, region.value());
  }

  /** Life of a job. */
  enum State {
    @Description("waiting 排队中")
    QUEUED,
    @Description("running 进行中")
    RUNNING,
    @Description("completed 已完成")
    COMPLETED,
    @Description("failed 失败")
    FAILED
  }
}
