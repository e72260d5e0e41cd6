package io.guapai.contracts.hazard;

import io.guapai.contracts.AboutUnit;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hazard was graded (隐患分级). A code of GB 45067-2024 or of 特种设备安全监督检查办法 (总局令57号) §25 makes it
 * MAJOR.
 *
 * <p>A major hazard stops the use of its unit. Terms are calendar days counted from the day after;
 * the basis names rule and edition.
 */
@Contract(name = "hazard-graded", stream = Stream.HAZARD)
@Description("A hazard was graded (隐患分级)")
public record HazardGraded(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Unit concerned, when the hazard is tied to one (设备标识)")
        @Nullable String equipmentId,
    @Description(
            value = "Code of the hazard list, for example of GB 45067-2024 (隐患条目代码)",
            maxLength = 64)
        String code,
    @Description("Grade (隐患等级)") Grade grade,
    @Description(value = "Rule, article and edition the grade rests on (判定依据)", maxLength = 500)
        String basis,
    @Description("Last day for rectification; none until a plan sets it (整改期限)")
        @Nullable LocalDate dueDate,
    @Description("True when the unit must not be used until closing (停止使用)") boolean stopUse)
    implements HazardFact, AboutUnit {

  /** Refuses a null where the contract requires a value. */
  public HazardGraded {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(basis, "basis");
  }
}
