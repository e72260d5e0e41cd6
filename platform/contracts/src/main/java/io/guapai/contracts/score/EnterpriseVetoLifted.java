package io.guapai.contracts.score;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.VetoCode;
import java.time.Instant;
import java.util.Objects;

/**
 * The last cause of a veto was cleared and the veto lifted (解除一票否决). Other codes may still stand.
 */
@Contract(name = "enterprise-veto-lifted", stream = Stream.SCORE)
@Description("A veto of an enterprise was lifted (解除一票否决)")
public record EnterpriseVetoLifted(
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Veto item (否决条款)") VetoCode code,
    @Description("When it was lifted (解除时间)") Instant liftedAt)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public EnterpriseVetoLifted {
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(liftedAt, "liftedAt");
  }

  @Override
  public String subject() {
    return enterpriseId;
  }
}
