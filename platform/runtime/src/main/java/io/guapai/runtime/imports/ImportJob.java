package io.guapai.runtime.imports;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.By;
import io.guapai.runtime.territory.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as a job.
 *
 * @param region territory of the uploader
 * @param uploader account of who uploaded it
 * @param profile the profile as it was uploaded
 * @param header columns of the file
 * @param dryRun whether nothing is written: what would be is told
 * @param complete whether the file was said to be the whole register of its source in the territory
 * @param total rows in the file
 * @param progress how far it is
 * @param vanishing units that the file has no more; null until they are counted
 * @param unreadable rejected rows whose record number cannot be read
 * @param vanished units shown as vanished since this import
 * @param confirmed what a person decided on the vanishing; null when nobody was asked, or answered
 * @param reason why the job failed; null unless it did. Rows accepted before that are kept
 */
public record ImportJob(
    UUID id,
    RegionCode region,
    String uploader,
    String profileName,
    String profile,
    State state,
    List<String> header,
    boolean dryRun,
    boolean complete,
    int total,
    Progress progress,
    @Nullable Integer vanishing,
    int unreadable,
    int vanished,
    @Nullable Boolean confirmed,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    Instant submittedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  /**
   * How far a job is.
   *
   * @param read rows dealt with: accepted, rejected or left out
   * @param accepted rows that are in the register now, unchanged ones among them
   * @param added accepted rows whose units were not in the register before
   * @param unchanged rows that the register had already
   * @param warnings values that were left out of rows that were accepted
   * @param skipped rows that the profile leaves out
   * @param bytes size of the file
   * @param bytesRead bytes of the rows dealt with
   * @param busyMillis time spent on the rows read
   */
  public record Progress(
      int read,
      int accepted,
      int rejected,
      int added,
      int unchanged,
      int warnings,
      int skipped,
      long bytes,
      long bytesRead,
      long busyMillis) {

    /** Rows in a second of the time spent on them; 0 before the first piece. */
    long rowsPerSecond() {
      return busyMillis == 0 ? 0 : read * 1000L / busyMillis;
    }

    /** How long the rest takes at that rate; null before the first piece. */
    @Nullable Duration rest(int total) {
      return read == 0 ? null : Duration.ofMillis(busyMillis * (total - read) / read);
    }
  }

  /** Number of the first row that was not dealt with. */
  int position() {
    return progress.read();
  }

  /** Who enters its rows: whoever uploaded it, by this job. */
  public By by(Instant at) {
    return new By(uploader, at, null, null, "import " + id, region.value());
  }

  /** Life of a job. */
  public enum State {
    @Description("waiting 排队中")
    QUEUED,
    @Description("running 进行中")
    RUNNING,
    /** All rows are in; that more units would vanish than a file may say is for a person. */
    @Description("to be confirmed 待确认")
    TO_CONFIRM,
    @Description("completed 已完成")
    COMPLETED,
    @Description("failed 失败")
    FAILED
  }
}
