package io.guapai.contracts.score;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.Stream;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The dynamic score of an enterprise changed (动态评分). Points 0–100 with two decimals; a score keeps
 * the edition of the standard (评分标准版次) it was counted under.
 */
@Contract(name = "enterprise-scored", stream = Stream.SCORE)
@Description("The dynamic score of an enterprise changed (动态评分)")
public record EnterpriseScored(
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Edition of the scoring standard (评分标准版次)", maxLength = 64) String edition,
    @Description("Points, 0 to 100, two decimals (得分)") BigDecimal score,
    @Description("Grade; D while a veto stands (考核等级)") ScoreGrade grade,
    @Description("True while a veto stands (是否一票否决)") boolean vetoed)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public EnterpriseScored {
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(grade, "grade");
  }

  @Override
  public String subject() {
    return enterpriseId;
  }
}
