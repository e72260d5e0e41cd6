package io.guapai.contracts;

/**
 * What was wrong with how an accident was reported (迟报、漏报、谎报、瞒报; 生产安全事故罚款处罚规定 §5). Closed: vetoes
 * hang on it.
 */
@Description("What was wrong with how an accident was reported (瞒报谎报迟报漏报)")
public enum ReportFault {
  @Description("later than the term allows 迟报")
  LATE,
  @Description("something of it was left out through negligence 漏报")
  OMITTED,
  @Description("told otherwise than it was, on purpose 谎报")
  FALSE,
  @Description("kept back, on purpose 瞒报")
  CONCEALED
}
