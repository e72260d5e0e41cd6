package io.guapai.contracts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that was found amiss at an enterprise (现场发现的问题). */
@Description("Something found amiss at an enterprise (现场发现的问题)")
public record SiteFinding(
    @Description("What it is (问题类型)") SiteMatter matter,
    @Description(
            "Public number of the unit; none when it is about the enterprise, or the register does"
                + " not know the unit (设备编号)")
        @Nullable String equipmentNo,
    @Description(
            value = "What was found; begins with a code of the hazard lists if one fits (问题描述)",
            maxLength = 2000)
        String description) {

  /** Refuses a null where the contract requires a value. */
  public SiteFinding {
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(description, "description");
  }
}
