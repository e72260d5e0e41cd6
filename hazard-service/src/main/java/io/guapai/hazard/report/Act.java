package io.guapai.hazard.report;

/** What can be done to a hazard, or happen to it. */
public enum Act {
  REPORT("上报"),
  VERIFY("核实"),
  CONFIRM("确认"),
  REJECT("认定不属实"),
  MERGE("并案"),
  GRADE("分级"),
  ORDER("下达指令"),
  PLAN("制定整改方案"),
  SUBMIT("提交整改报告"),
  /** Failed recheck. */
  RETURN("复查不通过"),
  /** Passed recheck of a listed hazard, which stays open until its delisting. */
  ACCEPT("验收通过"),
  /** Passed recheck of a hazard that is not listed, or the end of a delisted one. */
  CLOSE("销号"),
  /** The cause has ceased by itself, such as an inspection that was made up for. */
  CLEAR("原因消除"),
  TRANSFER("移送"),
  /** Found again while it is open. */
  FIND_AGAIN("再次发现"),
  OVERDUE("逾期"),
  LIST("挂牌督办"),
  /** Listed by the upper level instead. */
  UPGRADE("提级督办"),
  DELIST("摘牌");

  private final String zh;

  Act(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }
}
