package io.guapai.contracts;

/**
 * How much is done to a lift at a visit (TSG T5002-2017); each level has all of those before it.
 */
@Description("How much is done at a visit of maintenance (维保级别)")
public enum MaintenanceLevel {
  @Description("half-monthly 半月维保")
  HALF_MONTH,
  @Description("quarterly 季度维保")
  QUARTER,
  @Description("half-yearly 半年维保")
  HALF_YEAR,
  @Description("yearly 年度维保")
  YEAR
}
