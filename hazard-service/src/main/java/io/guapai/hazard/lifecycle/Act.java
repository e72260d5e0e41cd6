package io.guapai.hazard.lifecycle;

import io.guapai.runtime.act.Deed;

/** What can be done to a hazard, or happen to it. */
public enum Act implements Deed {
  REPORT("上报"),
  /** Brought in from a former register, with what that told of it. */
  BRING_IN("存量迁入"),
  VERIFY("核实"),
  CONFIRM("确认"),
  REJECT("认定不属实"),
  /** Joined with another hazard, which goes on. */
  MERGE("并案"),
  /** Another report was joined with this hazard. */
  MERGE_IN("并入"),
  GRADE("分级"),
  /** Told to the next level of government. */
  REPORT_UPWARD("上报上级"),
  ORDER("下达指令"),
  /** An order was served that nobody took when it was issued. */
  DELIVER_ORDER("送达指令"),
  /** The enterprise refused to carry out an order. */
  REFUSE_ORDER("拒不执行指令"),
  VOID_ORDER("指令作废"),
  /** Leader and unit signed for the rectification. */
  PLEDGE("签订整改责任状"),
  PLAN("制定整改方案"),
  SUBMIT("提交整改报告"),
  /** Handed in and closed at once, which the history keeps as the two deeds that it is. */
  FIX_ON_THE_SPOT("当场整改"),
  /** Failed recheck. */
  RETURN("复查不通过"),
  /** Passed review of a listed hazard, which stays open until its delisting. */
  ACCEPT("验收通过"),
  /** Passed recheck of a hazard that is not listed, or the end of a delisted one. */
  CLOSE("销号"),
  /** The cause has ceased by itself, such as an inspection that was made up for. */
  CLEAR("原因消除"),
  /** The report that it was opened by was withdrawn or replaced: it was opened in error. */
  DISPROVE("检验报告撤回、更正，认定不实"),
  PROPOSE_TRANSFER("提请移送"),
  REFUSE_TRANSFER("不予移送"),
  TRANSFER("移送"),
  /** Goes on as a new hazard. */
  REOPEN("重新立案"),
  /** Found again while it is open. */
  FIND_AGAIN("再次发现"),
  ATTACH("添加附件"),
  /** A cause has ceased, and the hazard stays open: for other causes, or until it is checked. */
  CEASE("部分原因消除"),
  /** Another territory's from now on: its unit moved, or the territory was redrawn. */
  RESCOPE("变更辖区"),
  /** Another enterprise's from now on: entries of the register were merged. */
  TAKE_OVER("使用单位合并登记"),
  ASK_EXTENSION("申请延期"),
  /** The supervising department gave its opinion on an application for more time. */
  REVIEW_EXTENSION("审核延期"),
  EXTEND("批准延期"),
  REFUSE_EXTENSION("不予延期"),
  OVERDUE("逾期"),
  /** Rectified in time after all, or extended. */
  WITHDRAW_OVERDUE("撤销逾期"),
  SUMMON("约谈通知"),
  INTERVIEW("约谈"),
  PROPOSE_LISTING("提请挂牌"),
  DECLINE_LISTING("不予挂牌"),
  LIST("挂牌督办"),
  /** Listed by the upper level instead. */
  UPGRADE("提级督办"),
  /** Made public in the media: a listing, or its end. */
  PUBLISH("公告"),
  /** Filed with the upper level. */
  FILE("备案"),
  REPORT_PROGRESS("报告进展"),
  DELIST("摘牌"),
  /** A superior gives a lower authority a task and a term. */
  ASSIGN("专项交办"),
  /** A superior follows how a lower authority handles it. */
  SUPERVISE("重点督办"),
  /** A superior warns a lower authority. */
  WARN("警示"),
  /** A superior makes known what is to be learnt from it. */
  CIRCULATE("通报"),
  /** A lower authority answers its superior. */
  ANSWER_SUPERIOR("反馈办理情况"),
  /** The enterprise is a candidate for the blacklist. */
  PROPOSE_BLACKLISTING("提请列入严重违法失信名单"),
  DECIDE_BLACKLISTING("决定列入严重违法失信名单"),
  /** The government is asked to close the enterprise. */
  PROPOSE_CLOSING("提请关闭"),
  DECIDE_CLOSING("决定关闭"),
  /** The enterprise answered a sanction that was proposed. */
  DEFEND("陈述申辩"),
  /** To be corrected within a term, without penalty. */
  WAIVE_PENALTY("首查不罚");

  private final String zh;

  Act(String zh) {
    this.zh = zh;
  }

  @Override
  public String zh() {
    return zh;
  }
}
