package io.guapai.contracts;

/** How much an alert asks of its reader (预警程度). */
@Description("How much an alert asks of its reader (预警程度)")
public enum Severity {
  @Description("good to know 知悉")
  INFO,
  @Description("a duty was missed, somebody must look 督促")
  WARNING,
  @Description("people may be in danger, or a government must answer 紧急")
  SEVERE
}
