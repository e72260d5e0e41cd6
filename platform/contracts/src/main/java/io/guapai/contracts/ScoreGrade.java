package io.guapai.contracts;

/**
 * Grade of an enterprise's score (考核等级). The cuts are proposed, effective-dated data of the scoring
 * service, never part of this contract.
 */
@Description("Grade of a score (考核等级)")
public enum ScoreGrade {
  @Description("best grade A级")
  A,
  @Description("grade B级")
  B,
  @Description("grade C级")
  C,
  @Description("worst grade, forced by a veto D级")
  D
}
