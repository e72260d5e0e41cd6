package io.guapai.equipment.licence;

import io.guapai.contracts.Description;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether an enterprise is licensed for something on a day, and by which licence or why not.
 *
 * @param licenceId the licence that covers it, or that comes nearest to; null when there is none
 * @param validUntil last day of its term
 */
@Schema
public record LicenceCover(
    Answer answer,
    @Nullable UUID licenceId,
    @Nullable String licenceNo,
    @Nullable LocalDate validUntil) {

  /** What is told, the nearest to a cover first. */
  public enum Answer {
    @Description("covered by a licence 许可有效")
    COVERED,
    @Description("the licence was suspended on that day 许可证暂停")
    SUSPENDED,
    @Description("the licence had expired on that day 许可证过期")
    EXPIRED,
    @Description("the licence had been revoked or handed back 许可证已吊销或注销")
    ENDED,
    @Description("out of the scope of the licence 超出许可范围")
    OUT_OF_SCOPE,
    @Description("no licence of this kind 无许可证")
    NONE
  }

  static final LicenceCover NO_LICENCE = new LicenceCover(Answer.NONE, null, null, null);

  public boolean covered() {
    return answer == Answer.COVERED;
  }
}
