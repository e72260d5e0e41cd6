package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;

/**
 * The enterprise reported a hazard as rectified (整改完成). The recheck follows within 10 working days
 * (特种设备安全监督检查办法, 总局令57号 §29); until it passes the hazard stays open.
 */
@Contract(name = "hazard-rectified", stream = Stream.HAZARD)
@Description("The enterprise reported a hazard as rectified; recheck follows (整改完成待复查)")
public record HazardRectified(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("When the rectification report was submitted (整改报告提交时间)") Instant submittedAt)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardRectified {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(submittedAt, "submittedAt");
  }
}
