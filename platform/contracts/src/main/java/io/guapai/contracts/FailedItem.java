package io.guapai.contracts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An item of maintenance that was not as it has to be (×). */
@Description("An item of maintenance that was not as it has to be (维保不合格项)")
public record FailedItem(
    @Description(value = "Number of the item in its list (项目编号)", maxLength = 20) String item,
    @Description(value = "What the item is (项目名称)", maxLength = 200) String name,
    @Description(value = "What was found (发现的问题)", maxLength = 500) String remark,
    @Description(value = "Code of the hazard that it is, when told (隐患条目代码)", maxLength = 40)
        @Nullable String code) {

  /** Refuses a null where the contract requires a value. */
  public FailedItem {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(remark, "remark");
  }
}
