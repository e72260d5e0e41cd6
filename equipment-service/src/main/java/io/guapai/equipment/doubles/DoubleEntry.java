package io.guapai.equipment.doubles;

import io.guapai.contracts.Description;

/** Which of two entries. */
public enum DoubleEntry {
  @Description("the first entry 第一个登记")
  FIRST,
  @Description("the second entry 第二个登记")
  SECOND
}
