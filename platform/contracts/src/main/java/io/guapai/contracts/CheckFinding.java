package io.guapai.contracts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A problem that a supervisory check found (监督检查发现的问题). */
@Description("A problem that a supervisory check found (监督检查发现的问题)")
public record CheckFinding(
    @Description(value = "Number of the finding on the record, unique on it (序号)", maxLength = 32)
        String item,
    @Description(value = "Code of the hazard lists; none where none fits (隐患条目代码)", maxLength = 64)
        @Nullable String hazardCode,
    @Description(
            value = "Public number of the unit; none when it is the enterprise itself (设备编号)",
            maxLength = 128)
        @Nullable String equipmentNo,
    @Description(value = "What was found (问题描述)", maxLength = 2000) String description) {

  /** Refuses a null where the contract requires a value. */
  public CheckFinding {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(description, "description");
  }
}
