package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An inspector entered the register (任命监察员): from a day on, and up to another if one is set, the
 * person acts under the certificate in a territory.
 */
@Contract(name = "inspector-appointed", stream = Stream.HAZARD)
@Description("An inspector entered the register (任命监察员)")
public record InspectorAppointed(
    @Description("Id of the entry (监察员标识)") String inspectorId,
    @Description(value = "Subject of the person's tokens (账号)", maxLength = 200) String account,
    @Description(value = "Name (姓名)", maxLength = 100) String name,
    @Description(value = "Number of the certificate (执法证号)", maxLength = 64) String certificateNo,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("First day in office (任职起始日)") LocalDate inForceFrom,
    @Description("Last day; none while none is set (任职截止日)") @Nullable LocalDate inForceTo)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public InspectorAppointed {
    Objects.requireNonNull(inspectorId, "inspectorId");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(certificateNo, "certificateNo");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(inForceFrom, "inForceFrom");
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
