package io.guapai.contracts.agency;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection institute (检验机构) posts: it withdraws a report of its own. The inspection
 * service publishes {@code inspection-withdrawn}.
 */
@Contract(name = "report-withdrawn", stream = Stream.AGENCY)
@Description("An institute withdraws a report of its own (检验报告撤回上报)")
public record ReportWithdrawn(
    @Description(value = "Number of the report (检验报告编号)", maxLength = 64) String reportNo,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description(value = "Name or code of the inspection institute (检验机构)", maxLength = 200)
        String institute,
    @Description(value = "Why it was wrong (撤回理由)", maxLength = 1000) String reason)
    implements InstituteReport {

  /** Refuses a null where the contract requires a value. */
  public ReportWithdrawn {
    Objects.requireNonNull(reportNo, "reportNo");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(institute, "institute");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return equipmentNo;
  }

  @Override
  public String partitionKey() {
    return equipmentNo;
  }

  @Override
  public @Nullable String regionCode() {
    return null;
  }
}
