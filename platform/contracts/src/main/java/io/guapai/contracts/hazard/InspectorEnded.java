package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/** The appointment of an inspector ends, or its end was brought forward (免去监察员). */
@Contract(name = "inspector-ended", stream = Stream.HAZARD)
@Description("The appointment of an inspector ends (免去监察员)")
public record InspectorEnded(
    @Description("Id of the entry (监察员标识)") String inspectorId,
    @Description(value = "Number of the certificate (执法证号)", maxLength = 64) String certificateNo,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Last day in office (任职截止日)") LocalDate lastDay)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public InspectorEnded {
    Objects.requireNonNull(inspectorId, "inspectorId");
    Objects.requireNonNull(certificateNo, "certificateNo");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(lastDay, "lastDay");
  }

  @Override
  public String subject() {
    return inspectorId;
  }

  @Override
  public String partitionKey() {
    return inspectorId;
  }
}
