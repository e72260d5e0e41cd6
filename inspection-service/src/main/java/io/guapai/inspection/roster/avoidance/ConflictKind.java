package io.guapai.inspection.roster.avoidance;

import io.guapai.contracts.Description;

/** Why an inspector avoids an enterprise. */
public enum ConflictKind {
  @Description("near relative 近亲属关系")
  KINSHIP,
  @Description("was employed there 曾在该单位任职")
  EMPLOYED_THERE,
  @Description("interest 有利害关系")
  INTEREST,
  @Description("other relation 其他可能影响公正的关系")
  OTHER
}
