package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.util.Objects;

/**
 * A year is over, and a township did not confirm all its enterprises in it (三确认未完成). Told to the
 * county, once for each township and year.
 */
@Contract(name = "confirmations-missed", stream = Stream.INSPECTION)
@Description("A year ended with enterprises of a township that were not confirmed (三确认年度未完成)")
public record ConfirmationsMissed(
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Calendar year (年度)") int year,
    @Description("Enterprises with equipment in use when it ended (应确认单位数)") int enterprises,
    @Description("Of these, confirmed in the year (已确认单位数)") int confirmed)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public ConfirmationsMissed {
    Objects.requireNonNull(regionCode, "regionCode");
  }

  @Override
  public String subject() {
    return regionCode + "/" + year;
  }

  @Override
  public String partitionKey() {
    return regionCode;
  }
}
