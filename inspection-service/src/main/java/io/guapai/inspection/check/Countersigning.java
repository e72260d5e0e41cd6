package io.guapai.inspection.check;

import io.guapai.contracts.Description;

/** Whether the checked signed the record. */
public enum Countersigning {
  @Description("signed 已签字")
  SIGNED,
  /** The inspectors say so, with a witness or a recording (特种设备安全监督检查办法 §27). */
  @Description("refused to sign 拒绝签字")
  REFUSED
}
