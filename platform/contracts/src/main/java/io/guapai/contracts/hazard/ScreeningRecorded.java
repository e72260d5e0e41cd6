package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.ScreeningKind;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An enterprise looked for hazards and recorded it, also when it found none (日管控、周排查、月调度). */
@Contract(name = "screening-recorded", stream = Stream.HAZARD)
@Description("An enterprise recorded a screening for hazards (隐患排查登记)")
public record ScreeningRecorded(
    @Description("Id of the record (排查记录标识)") String screeningId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(
            "Public number of the unit that was screened; none when it was the enterprise (设备编号)")
        @Nullable String equipmentNo,
    @Description("Kind of the screening (排查类型)") ScreeningKind kind,
    @Description("Day that was screened (排查日期)") LocalDate screenedOn,
    @Description("How many hazards were found (发现隐患数)") int findings,
    @Description("Whether it was recorded too late (是否逾期补录)") boolean late)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public ScreeningRecorded {
    Objects.requireNonNull(screeningId, "screeningId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(screenedOn, "screenedOn");
  }

  @Override
  public String subject() {
    return screeningId;
  }
}
