package io.guapai.contracts;

/**
 * What an authority imposes on an enterprise beyond the single hazard, after it was heard. Closed:
 * what the enterprise has to expect hangs on it.
 */
@Description("What is imposed on an enterprise after it was heard (惩戒措施)")
public enum Sanction {
  @Description("entry on the list of serious violators 列入严重违法失信名单（黑名单）")
  BLACKLIST,
  @Description("closing under art. 113 of the Work Safety Law 提请关闭")
  CLOSURE
}
