package io.guapai.contracts;

/** Kinds of supervisory checks (监督检查类别; 特种设备安全监督检查办法 §5–18). */
@Description("Kind of a supervisory check (监督检查类别)")
public enum CheckKind {
  /** By the annual plan of the city, of subjects that were drawn. */
  @Description("routine check 常规监督检查")
  ROUTINE,
  @Description("special check 专项监督检查")
  SPECIAL,
  /** Of who was licensed, by the licensing body. */
  @Description("check after licensing 证后监督检查")
  POST_LICENCE,
  /** Because of a transfer, a complaint, an accident, a warning. */
  @Description("other check 其他监督检查")
  OTHER
}
