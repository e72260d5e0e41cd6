package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** What can be done to a hazard, or happen to it. */
public enum Act implements Deed {
  @Description("reported 上报")
  REPORT,
  @Description("verification begun 核实")
  VERIFY,
  @Description("confirmed 确认")
  CONFIRM,
  @Description("found untrue 认定不属实")
  REJECT,
  /** Joined with another hazard, which goes on. */
  @Description("joined with another 并案")
  MERGE,
  /** Another report was joined with this hazard. */
  @Description("another joined with this 并入")
  MERGE_IN,
  @Description("graded 分级")
  GRADE,
  /** Told to the next level of government. */
  @Description("reported to the next level 上报上级")
  REPORT_UPWARD,
  @Description("order issued 下达指令")
  ORDER,
  /** An order was served that nobody took when it was issued. */
  @Description("order served 送达指令")
  DELIVER_ORDER,
  /** The enterprise refused to carry out an order. */
  @Description("order refused 拒不执行指令")
  REFUSE_ORDER,
  @Description("order made void 指令作废")
  VOID_ORDER,
  /** Leader and unit signed for the rectification. */
  @Description("pledge signed 签订整改责任状")
  PLEDGE,
  @Description("rectification planned 制定整改方案")
  PLAN,
  @Description("rectification handed in 提交整改报告")
  SUBMIT,
  /** Handed in and closed at once, which the history keeps as the two deeds that it is. */
  @Description("rectified on the spot 当场整改")
  FIX_ON_THE_SPOT,
  /** Failed recheck. */
  @Description("recheck not passed 复查不通过")
  RETURN,
  /** Passed review of a listed hazard, which stays open until its delisting. */
  @Description("acceptance passed 验收通过")
  ACCEPT,
  /** Passed recheck of a hazard that is not listed, or the end of a delisted one. */
  @Description("closed 销号")
  CLOSE,
  /** The cause has ceased by itself, such as an inspection that was made up for. */
  @Description("cause ceased 原因消除")
  CLEAR,
  @Description("transfer proposed 提请移送")
  PROPOSE_TRANSFER,
  @Description("transfer refused 不予移送")
  REFUSE_TRANSFER,
  @Description("transferred 移送")
  TRANSFER,
  /** Goes on as a new hazard. */
  @Description("opened again 重新立案")
  REOPEN,
  /** Found again while it is open. */
  @Description("found again 再次发现")
  FIND_AGAIN,
  @Description("file attached 添加附件")
  ATTACH,
  /** A cause has ceased, and the hazard stays open: for other causes, or until it is checked. */
  @Description("one of its causes ceased 部分原因消除")
  CEASE,
  /** Another territory's from now on: its unit moved, or the territory was redrawn. */
  @Description("moved to another territory 变更辖区")
  RESCOPE,
  /** Another enterprise's from now on: entries of the register were merged. */
  @Description("taken over by the enterprise that it was merged into 使用单位合并登记")
  TAKE_OVER,
  @Description("extension applied for 申请延期")
  ASK_EXTENSION,
  /** The supervising department gave its opinion on an application for more time. */
  @Description("extension reviewed 审核延期")
  REVIEW_EXTENSION,
  @Description("extension granted 批准延期")
  EXTEND,
  @Description("extension refused 不予延期")
  REFUSE_EXTENSION,
  @Description("overdue 逾期")
  OVERDUE,
  /** Rectified in time after all, or extended. */
  @Description("overdue withdrawn 撤销逾期")
  WITHDRAW_OVERDUE,
  @Description("summoned to an interview 约谈通知")
  SUMMON,
  @Description("interviewed 约谈")
  INTERVIEW,
  @Description("listing proposed 提请挂牌")
  PROPOSE_LISTING,
  @Description("not listed 不予挂牌")
  DECLINE_LISTING,
  @Description("listed 挂牌督办")
  LIST,
  /** Listed by the upper level instead. */
  @Description("listed by the upper level 提级督办")
  UPGRADE,
  /** Made public in the media: a listing, or its end. */
  @Description("published 公告")
  PUBLISH,
  /** Filed with the upper level. */
  @Description("filed with the upper level 备案")
  FILE,
  @Description("progress reported 报告进展")
  REPORT_PROGRESS,
  @Description("delisted 摘牌")
  DELIST,
  /** A superior gives a lower authority a task and a term. */
  @Description("assigned from above 专项交办")
  ASSIGN,
  /** A superior follows how a lower authority handles it. */
  @Description("put under key supervision 重点督办")
  SUPERVISE,
  /** A superior warns a lower authority. */
  @Description("warned 警示")
  WARN,
  /** A superior makes known what is to be learnt from it. */
  @Description("circular issued 通报")
  CIRCULATE,
  /** A lower authority answers its superior. */
  @Description("superior answered 反馈办理情况")
  ANSWER_SUPERIOR,
  /** The enterprise is a candidate for the blacklist. */
  @Description("entry on the list of serious violators proposed 提请列入严重违法失信名单")
  PROPOSE_BLACKLISTING,
  @Description("entry on the list of serious violators decided 决定列入严重违法失信名单")
  DECIDE_BLACKLISTING,
  /** The government is asked to close the enterprise. */
  @Description("closing proposed 提请关闭")
  PROPOSE_CLOSING,
  @Description("closing decided 决定关闭")
  DECIDE_CLOSING,
  /** The enterprise answered a sanction that was proposed. */
  @Description("defence made 陈述申辩")
  DEFEND,
  /** To be corrected within a term, without penalty. */
  @Description("penalty waived on the first check 首查不罚")
  WAIVE_PENALTY;

  @Override
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
