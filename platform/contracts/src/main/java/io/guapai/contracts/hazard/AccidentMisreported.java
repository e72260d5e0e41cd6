package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.ReportFault;
import io.guapai.contracts.Stream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who had to report an accident did not do it as he should (迟报、漏报、谎报、瞒报). */
@Contract(name = "accident-misreported", stream = Stream.HAZARD)
@Description("An accident was reported late, in part, falsely or not at all (事故迟报漏报谎报瞒报)")
public record AccidentMisreported(
    @Description("Id of the recorded accident (事故标识)") String accidentId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("What was wrong (违规情形)") ReportFault fault,
    @Description(
            value =
                "Territory of the authority that did it; none when the enterprise did (责任机关行政区划代码)",
            maxLength = 9)
        @Nullable String authorityRegion,
    @Description(value = "What was established (认定事实)", maxLength = 2000) String findings)
    implements AccidentFact {

  /** Refuses a null where the contract requires a value. */
  public AccidentMisreported {
    Objects.requireNonNull(accidentId, "accidentId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(fault, "fault");
    Objects.requireNonNull(findings, "findings");
  }
}
