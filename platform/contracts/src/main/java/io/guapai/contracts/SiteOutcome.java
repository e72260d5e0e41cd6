package io.guapai.contracts;

/**
 * How the file of a place without a firm to be found ended (三无企业处置结果). Closed: an enterprise hangs
 * on it.
 */
@Description("How the file of a three-no firm ended (三无企业处置结果)")
public enum SiteOutcome {
  @Description("identified as an enterprise 已查明主体")
  IDENTIFIED,
  @Description("banned or closed 已取缔")
  BANNED
}
