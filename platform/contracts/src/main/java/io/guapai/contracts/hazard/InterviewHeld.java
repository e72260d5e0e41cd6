package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An interview took place, or the person summoned did not come (约谈). */
@Contract(name = "interview-held", stream = Stream.HAZARD)
@Description("An interview took place, or the person summoned did not come (约谈结果)")
public record InterviewHeld(
    @Description("Id of the interview (约谈标识)") String interviewId,
    @Description("Id of the hazard it is about, if any (隐患标识)") @Nullable String hazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("What led to it (约谈事由)") InterviewTrigger trigger,
    @Description("Day of the interview (约谈日期)") LocalDate heldOn,
    @Description("Whether the person summoned came (是否到场)") boolean attended)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public InterviewHeld {
    Objects.requireNonNull(interviewId, "interviewId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(heldOn, "heldOn");
  }

  @Override
  public String subject() {
    return interviewId;
  }
}
