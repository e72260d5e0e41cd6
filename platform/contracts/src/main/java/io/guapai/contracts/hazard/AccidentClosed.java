package io.guapai.contracts.hazard;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;

/**
 * The investigation of an accident was approved and the accident handled to the end (事故结案; 特种设备安全法
 * §72–73).
 */
@Contract(name = "accident-closed", stream = Stream.HAZARD)
@Description("An accident was handled to the end (事故结案)")
public record AccidentClosed(
    @Description("Id of the recorded accident (事故标识)") String accidentId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Grade of the accident as it was established (事故等级)") AccidentGrade grade,
    @Description("Whether the enterprise answers for it (使用单位负有责任)") boolean enterpriseResponsible,
    @Description("Whether slow rescue widened the loss or had a vile effect (抢救不力造成损失扩大或恶劣影响)")
        boolean rescueFailed,
    @Description(value = "Opinion on how it is handled (处理意见)", maxLength = 2000) String opinion,
    @Description("When it was closed (结案时间)") Instant closedAt)
    implements AccidentFact {

  /** Refuses a null where the contract requires a value. */
  public AccidentClosed {
    Objects.requireNonNull(accidentId, "accidentId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(opinion, "opinion");
    Objects.requireNonNull(closedAt, "closedAt");
  }
}
