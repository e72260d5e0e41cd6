package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An authority summoned the responsible person of an enterprise (约谈通知). */
@Contract(name = "interview-summoned", stream = Stream.HAZARD)
@Description("The responsible person of an enterprise was summoned (约谈通知)")
public record InterviewSummoned(
    @Description("Id of the interview (约谈标识)") String interviewId,
    @Description("Id of the hazard it is about, if any (隐患标识)") @Nullable String hazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("What led to it (约谈事由)") InterviewTrigger trigger,
    @Description("When it takes place (约谈时间)") Instant scheduledFor)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public InterviewSummoned {
    Objects.requireNonNull(interviewId, "interviewId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(scheduledFor, "scheduledFor");
  }

  @Override
  public String subject() {
    return interviewId;
  }
}
