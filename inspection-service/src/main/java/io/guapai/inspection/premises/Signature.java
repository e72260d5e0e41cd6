package io.guapai.inspection.premises;

import io.guapai.contracts.Description;

/** Whether the enterprise's person signed a record (被检查单位签字). */
@Description("Whether the enterprise's person signed (单位人员签字情况)")
public enum Signature {
  @Description("signed 已签字")
  SIGNED,
  @Description("refused to sign 拒绝签字")
  REFUSED
}
