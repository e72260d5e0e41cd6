package io.guapai.contracts;

/**
 * Size of an enterprise as statistics know it (规模); coverage of assessments is counted by it.
 * Closed: targets hang on it.
 */
@Description("Size of an enterprise (企业规模)")
public enum SizeClass {
  @Description("above the scale of statistics 规模以上")
  ABOVE_SCALE,
  @Description("below the scale of statistics 规模以下")
  BELOW_SCALE
}
