package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.EnterpriseKind;
import io.guapai.contracts.SizeClass;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What kinds an enterprise is of, its size and whether it handles hazardous chemicals (单位分类). */
@Contract(name = "enterprise-classified", stream = Stream.EQUIPMENT)
@Description("An enterprise was classified by kinds, size and hazardous chemicals (单位分类)")
public record EnterpriseClassified(
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("What it has to do with special equipment (单位类别)") List<EnterpriseKind> kinds,
    @Description("Its size, when known (企业规模)") @Nullable SizeClass sizeClass,
    @Description("Whether it handles hazardous chemicals (是否危化企业)") boolean hazardousChemicals,
    @Description("First day on which it is so (生效日期)") LocalDate effectiveOn,
    @Description(value = "Why, and on which document it rests (变更原因及依据)", maxLength = 1000)
        String reason)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public EnterpriseClassified {
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(kinds, "kinds");
    Objects.requireNonNull(effectiveOn, "effectiveOn");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return enterpriseId;
  }
}
