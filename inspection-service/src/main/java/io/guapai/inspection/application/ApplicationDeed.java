package io.guapai.inspection.application;

import static io.guapai.inspection.application.ApplicationState.ACCEPTED;
import static io.guapai.inspection.application.ApplicationState.RECHECK;
import static io.guapai.inspection.application.ApplicationState.RECTIFY;
import static io.guapai.inspection.application.ApplicationState.REPORTED;
import static io.guapai.inspection.application.ApplicationState.SCHEDULED;
import static io.guapai.inspection.application.ApplicationState.SUBMITTED;

import io.guapai.runtime.act.Deed;
import java.util.Set;

/** What is done with an application, and where that is legal. */
enum ApplicationDeed implements Deed {
  APPLY("报检", Set.of(SUBMITTED)),
  ACCEPT("受理报检", Set.of(SUBMITTED)),
  REFUSE("不予受理报检", Set.of(SUBMITTED, ACCEPTED)),
  SCHEDULE("约定检验日期", Set.of(ACCEPTED, SCHEDULED, RECHECK)),
  MISS_APPOINTMENT("逾期未约定检验日期", Set.of(SUBMITTED, ACCEPTED)),
  BEGIN("开始检验", Set.of(SCHEDULED)),
  REPORT("出具检验报告", ApplicationState.AWAITING),
  RECTIFIED("整改完成申请复检", Set.of(RECTIFY)),
  OBJECT("对检验结论提出异议", Set.of(RECTIFY, RECHECK, REPORTED)),
  ANSWER_OBJECTION("答复异议", Set.of(RECTIFY, RECHECK, REPORTED)),
  CLOSE("办结", Set.of(RECTIFY, REPORTED)),
  CLOSE_BY_LAPSE("异议期满办结", Set.of(REPORTED)),
  CANCEL("撤回报检", Set.of(SUBMITTED, ACCEPTED, SCHEDULED));

  private final String zh;
  private final Set<ApplicationState> from;

  ApplicationDeed(String zh, Set<ApplicationState> from) {
    this.zh = zh;
    this.from = from;
  }

  @Override
  public String zh() {
    return zh;
  }

  boolean allowedIn(ApplicationState state) {
    return from.contains(state);
  }
}
